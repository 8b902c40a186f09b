package io.github.groundwork.safetyplan.render;

/** Keeps somebody's words from changing the direction of what stands around them, without changing the words. */
final class Bidi {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';
    private static final char FIRST_EMBEDDING = '\u202A';
    private static final char LAST_EMBEDDING = '\u202E';
    private static final char POP_EMBEDDING = '\u202C';

    private Bidi() {}

    /** Returns a line with marks around it, if anything in it runs from right to left or changes the direction. */
    static String isolated(String line) {
        return isDirected(line) ? apart(line) : line;
    }

    /** Tells whether anything in a line runs from right to left or changes the direction. */
    static boolean isDirected(String line) {
        return line.codePoints().anyMatch(Bidi::isDirected);
    }

    /** Returns a line with marks around it, which end whatever it begins. */
    static String apart(String line) {
        int isolates = 0;
        int embeddings = 0;
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (each >= LEFT_TO_RIGHT_ISOLATE && each <= FIRST_STRONG_ISOLATE) {
                isolates++;
            } else if (each == POP_ISOLATE) {
                isolates = Math.max(0, isolates - 1);
            } else if (each == POP_EMBEDDING) {
                embeddings = Math.max(0, embeddings - 1);
            } else if (each >= FIRST_EMBEDDING && each <= LAST_EMBEDDING) {
                embeddings++;
            }
        }
        return FIRST_STRONG_ISOLATE
                + line
                + String.valueOf(POP_EMBEDDING).repeat(embeddings)
                + String.valueOf(POP_ISOLATE).repeat(isolates + 1);
    }

    private static boolean isDirected(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return switch (direction) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }
}
