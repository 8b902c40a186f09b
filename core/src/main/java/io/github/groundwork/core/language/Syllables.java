package io.github.groundwork.core.language;

/** Counts syllables of English words by rule of thumb: it is right for most words and near for the others. */
final class Syllables {

    private static final String VOWELS =
            "aeiouy\u00E0\u00E1\u00E2\u00E4\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF"
                    + "\u00F2\u00F3\u00F4\u00F6\u00F9\u00FA\u00FB\u00FC";

    private Syllables() {}

    /**
     * Returns the syllables of a word in lower case, at least 1. Each group of vowels is one; a final e is silent, as in
     * "made", but not after a consonant and l, as in "table"; the e of -es and -ed is silent, except where it is heard, as
     * in "faces" and "wanted"; io, ia and the like that do not follow c, g, s or t are two, as in "radio", and so are iet and a
     * final ing, as in "quiet" and "being".
     */
    static int of(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean starts = isVowel(word, i) && (!isVowel(word, i - 1) || isParted(word, i));
            groups += starts ? 1 : 0;
        }
        return Math.max(1, groups - (endsSilent(word) ? 1 : 0));
    }

    private static boolean isParted(String word, int at) {
        char before = word.charAt(at - 1);
        char vowel = word.charAt(at);
        boolean soft = at >= 2 && "cgstx".indexOf(word.charAt(at - 2)) >= 0;
        boolean afterI = before == 'i' && (vowel == 'a' || vowel == 'o' || vowel == 'u') && !soft;
        boolean afterE = before == 'i' && vowel == 'e' && at + 1 < word.length() && word.charAt(at + 1) == 't';
        boolean ending = vowel == 'i' && at == word.length() - 3 && word.endsWith("ing");
        boolean afterU = before == 'u' && vowel == 'a' && (at < 2 || "qg".indexOf(word.charAt(at - 2)) < 0);
        return afterI || afterE || afterU || ending || (before == 'y' && vowel == 'i');
    }

    private static boolean endsSilent(String word) {
        int length = word.length();
        if (word.endsWith("e")) {
            boolean syllabicL = word.endsWith("le") && length > 2 && !isVowel(word, length - 3);
            return !isVowel(word, length - 2) && !syllabicL;
        }
        if (length > 3 && word.endsWith("es") && !isVowel(word, length - 3)) {
            boolean heard = "sxzcg".indexOf(word.charAt(length - 3)) >= 0
                    || word.endsWith("shes")
                    || word.endsWith("ches")
                    || (word.endsWith("les") && !isVowel(word, length - 4));
            return !heard;
        }
        if (length > 3 && word.endsWith("ed") && !isVowel(word, length - 3)) {
            boolean heard = "td".indexOf(word.charAt(length - 3)) >= 0
                    || (word.endsWith("led") && !isVowel(word, length - 4) && word.charAt(length - 4) != 'l');
            return !heard;
        }
        return false;
    }

    private static boolean isVowel(String word, int at) {
        if (at < 0 || at >= word.length() || VOWELS.indexOf(word.charAt(at)) < 0) {
            return false;
        }
        boolean initialY = word.charAt(at) == 'y' && at == 0;
        return !initialY || word.length() == 1;
    }
}
