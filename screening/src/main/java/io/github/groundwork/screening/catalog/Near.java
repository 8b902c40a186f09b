package io.github.groundwork.screening.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds names that are close to one that was mistyped. Stateless and thread-safe. */
final class Near {

    private Near() {}

    static List<String> matches(String asked, List<String> known, int most) {
        String plain = plain(asked);
        return known.stream()
                .filter(id -> !plain.isEmpty()
                        && (distance(plain, plain(id)) <= Math.max(1, plain.length() / 3)
                                || plain(id).startsWith(plain)
                                || plain.startsWith(plain(id))))
                .sorted(Comparator.comparingInt(id -> distance(plain, plain(id))))
                .limit(most)
                .toList();
    }

    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
