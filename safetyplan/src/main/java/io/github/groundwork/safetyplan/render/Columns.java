package io.github.groundwork.safetyplan.render;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how many columns of a fixed grid a text takes, character by character as somebody sees them.
 *
 * <p>Source of what is wide: Unicode Standard Annex 11 (East Asian Width) and, for emoji, Unicode Technical Standard 51, as ranges: the
 * platform has no such property. Stateless and thread-safe.
 */
final class Columns {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private static final Set<UnicodeScript> WIDE_SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    /** Half-width forms. */
    private static final Pattern NARROW = Pattern.compile("[\\uFF61-\\uFFDC\\uFFE8-\\uFFEE]");

    /** Full-width forms, signs between ideographs, and what is drawn as an emoji without being asked to. */
    private static final Pattern WIDE =
            Pattern.compile("[\\u3000-\\u303E\\u30A0\\u30FB\\u30FC\\u3190-\\u33FF\\uFE30-\\uFE6F\\uFF01-\\uFF60"
                    + "\\uFFE0-\\uFFE6\\u231A\\u231B\\u2329\\u232A\\u23E9-\\u23EC\\u23F0\\u23F3\\u25FD\\u25FE\\u2614\\u2615\\u2648-\\u2653\\u267F"
                    + "\\u2693\\u26A1\\u26AA\\u26AB\\u26BD\\u26BE\\u26C4\\u26C5\\u26CE\\u26D4\\u26EA\\u26F2\\u26F3\\u26F5\\u26FA\\u26FD\\u2705"
                    + "\\u270A\\u270B\\u2728\\u274C\\u274E\\u2753-\\u2755\\u2757\\u2795-\\u2797\\u27B0\\u27BF\\u2B1B\\u2B1C\\u2B50\\u2B55"
                    + "\\x{1F004}\\x{1F0CF}\\x{1F18E}\\x{1F191}-\\x{1F19A}\\x{1F1E6}-\\x{1F202}\\x{1F210}-\\x{1F23B}\\x{1F240}-\\x{1F248}"
                    + "\\x{1F250}\\x{1F251}\\x{1F260}-\\x{1F265}\\x{1F300}-\\x{1F320}\\x{1F32D}-\\x{1F335}\\x{1F337}-\\x{1F37C}\\x{1F37E}-\\x{1F393}"
                    + "\\x{1F3A0}-\\x{1F3CA}\\x{1F3CF}-\\x{1F3D3}\\x{1F3E0}-\\x{1F3F0}\\x{1F3F4}\\x{1F3F8}-\\x{1F43E}\\x{1F440}"
                    + "\\x{1F442}-\\x{1F4FC}\\x{1F4FF}-\\x{1F53D}\\x{1F54B}-\\x{1F54E}\\x{1F550}-\\x{1F567}\\x{1F57A}\\x{1F595}\\x{1F596}\\x{1F5A4}"
                    + "\\x{1F5FB}-\\x{1F64F}\\x{1F680}-\\x{1F6C5}\\x{1F6CC}\\x{1F6D0}-\\x{1F6D2}\\x{1F6D5}-\\x{1F6D7}\\x{1F6DC}-\\x{1F6DF}"
                    + "\\x{1F6EB}\\x{1F6EC}\\x{1F6F4}-\\x{1F6FC}\\x{1F7E0}-\\x{1F7EB}\\x{1F7F0}\\x{1F90C}-\\x{1F93A}\\x{1F93C}-\\x{1F945}"
                    + "\\x{1F947}-\\x{1F9FF}\\x{1FA70}-\\x{1FAFF}]");

    /** What stands before one of these is drawn as an emoji: the sign that asks for it, and the frame of a key. */
    private static final Pattern DRAWN_AS_EMOJI = Pattern.compile("[\\uFE0F\\u20E3]");

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_WIDE = 0x1100;

    private Columns() {}

    /** Parts a line into what is seen as one character each: by the rules of Unicode, and by those of the platform. */
    static List<String> characters(String line) {
        BitSet ends = new BitSet();
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(line);
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.set(end);
        }
        List<String> characters = new ArrayList<>();
        Matcher clusters = CLUSTER.matcher(line);
        int from = 0;
        while (clusters.find()) {
            if (ends.get(clusters.end())) {
                characters.add(line.substring(from, clusters.end()));
                from = clusters.end();
            }
        }
        return characters;
    }

    /** How many columns a line takes. */
    static int of(String line) {
        return of(characters(line));
    }

    /** How many columns some characters take. */
    static int of(List<String> characters) {
        return characters.stream().mapToInt(Columns::ofOne).sum();
    }

    /** How many columns one character takes: two if anything of it is wide, none if nothing of it is seen, else one. */
    static int ofOne(String character) {
        if (character.codePoints().allMatch(Columns::isUnseen)) {
            return 0;
        }
        boolean isWide = character.codePoints().anyMatch(Columns::isWide)
                || DRAWN_AS_EMOJI.matcher(character).find();
        return isWide ? 2 : 1;
    }

    private static boolean isUnseen(int codePoint) {
        int type = Character.getType(codePoint);
        boolean isMark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return isMark || (type == Character.FORMAT && codePoint != SOFT_HYPHEN);
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < FIRST_WIDE) {
            return false;
        }
        String each = Character.toString(codePoint);
        boolean isWide = WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint))
                || WIDE.matcher(each).matches();
        return isWide && !NARROW.matcher(each).matches();
    }
}
