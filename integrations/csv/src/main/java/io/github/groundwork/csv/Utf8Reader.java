package io.github.groundwork.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and marks what is malformed with a character that no UTF-8 text can hold, so that the cell it stands in is
 * found later. It never closes its input. Not thread-safe.
 */
final class Utf8Reader extends Reader {

    /** The most characters that a cell may hold. */
    static final int MOST_IN_CELL = 1 << 20;

    /** Stands for a malformed sequence: half of a surrogate pair, which never comes out of UTF-8. */
    private static final char MALFORMED = '\uDC80';

    private static final char REPLACEMENT = '\uFFFD';
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_SIGNATURE = 4;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean started;
    private boolean inputEnded;
    private boolean exhausted;
    private boolean sawMalformed;
    private long sinceCell;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Tells whether the text was read to its end. */
    boolean isExhausted() {
        return exhausted;
    }

    /** Tells whether anything malformed came so far. */
    boolean sawMalformed() {
        return sawMalformed;
    }

    /** Says that a cell was complete, so that a cell without an end is not read for ever. */
    void cellEnded() {
        sinceCell = 0;
    }

    static boolean isMalformed(String text) {
        return text.indexOf(MALFORMED) >= 0;
    }

    static String repaired(String text) {
        return text.replace(MALFORMED, REPLACEMENT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (sinceCell > MOST_IN_CELL) {
            throw new Unreadable(CsvProblem.CSV_TOO_LONG, "this one is longer");
        }
        if (!started) {
            start();
        }
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        int before = chars.position();
        while (chars.position() == before) {
            CoderResult result = decoder.decode(bytes, chars, inputEnded);
            if (result.isError()) {
                if (chars.hasRemaining()) {
                    chars.put(MALFORMED);
                    sawMalformed = true;
                    bytes.position(bytes.position() + result.length());
                }
            } else if (result.isOverflow()) {
                break;
            } else if (inputEnded && chars.position() == before) {
                exhausted = true;
                return -1;
            } else if (chars.position() == before) {
                fill();
            }
        }
        int count = chars.position() - before;
        sinceCell += count;
        return count;
    }

    private void start() throws IOException {
        started = true;
        while (bytes.remaining() < LONGEST_SIGNATURE && !inputEnded) {
            fill();
        }
        Encodings.check(bytes.array(), bytes.limit());
        bytes.position(Encodings.mark(bytes.array(), bytes.limit()));
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            inputEnded = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() {
        // The input belongs to the caller.
    }
}
