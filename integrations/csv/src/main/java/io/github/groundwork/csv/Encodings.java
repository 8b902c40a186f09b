package io.github.groundwork.csv;

import java.util.Arrays;

/** Recognises, from its first bytes, a file that is not UTF-8 text. Stateless and thread-safe. */
final class Encodings {

    private static final String SAVE = "save it as \"CSV UTF-8\"";

    private Encodings() {}

    /** Returns how many bytes a byte-order mark of UTF-8 takes at the start: 3, or 0 if there is none. */
    static int mark(byte[] bytes, int length) {
        return starts(bytes, length, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    /** Throws if the bytes cannot be the start of UTF-8 text. */
    static void check(byte[] bytes, int length) {
        if (starts(bytes, length, 0xFF, 0xFE, 0, 0) || starts(bytes, length, 0, 0, 0xFE, 0xFF)) {
            throw convertible("UTF-32");
        }
        if (starts(bytes, length, 0xFF, 0xFE) || starts(bytes, length, 0xFE, 0xFF)) {
            throw convertible("UTF-16");
        }
        if (starts(bytes, length, 'P', 'K', 3, 4)) {
            throw other("it looks like a spreadsheet or a ZIP archive; open it and " + SAVE);
        }
        if (starts(bytes, length, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw other("it looks like an old spreadsheet; open it and " + SAVE);
        }
        if (starts(bytes, length, 0x1F, 0x8B)) {
            throw other("it is compressed with gzip; unpack it first");
        }
        zeros(bytes, length);
    }

    private static void zeros(byte[] bytes, int length) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        // Latin letters in UTF-16 are every other byte 0; a stray zero byte is a character like any other.
        if (odd > length / 4 && even == 0) {
            throw convertible("UTF-16LE");
        }
        if (even > length / 4 && odd == 0) {
            throw convertible("UTF-16BE");
        }
    }

    private static boolean starts(byte[] bytes, int length, int... signature) {
        return length >= signature.length
                && Arrays.equals(
                        signature, 0, signature.length, unsigned(bytes, signature.length), 0, signature.length);
    }

    private static int[] unsigned(byte[] bytes, int length) {
        int[] unsigned = new int[length];
        for (int i = 0; i < length; i++) {
            unsigned[i] = bytes[i] & 0xFF;
        }
        return unsigned;
    }

    private static Unreadable convertible(String name) {
        return other("it looks like " + name + "; convert it with: iconv -f " + name + " -t UTF-8, or " + SAVE);
    }

    private static Unreadable other(String detail) {
        return new Unreadable(CsvProblem.CSV_ENCODING, detail);
    }
}
