package io.github.groundwork.screening.item;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code in a code system, such as a LOINC code.
 *
 * <p>Immutable and thread-safe.
 *
 * @param system the code system's URI, such as {@code http://loinc.org}
 * @param code the code, such as {@code 44250-9}
 */
public record Coding(String system, String code) {

    /** The URI of LOINC. */
    public static final String LOINC = "http://loinc.org";

    private static final Pattern FORM = Pattern.compile("((?:LA|LP)?\\d{1,8})-(\\d)");

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a part is empty
     */
    public Coding {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(code, "code");
        if (system.isEmpty() || code.isEmpty()) {
            throw new IllegalArgumentException("a coding has a system and a code");
        }
    }

    /**
     * Tells whether a LOINC code's check digit fits; other systems have none that is known here.
     *
     * <p>It is a mod 10 check in which a letter, as in an answer code, counts as its character code less that of zero.
     *
     * @return false only for a LOINC code whose check digit is wrong or missing
     */
    public boolean checkDigitFits() {
        if (!system.equals(LOINC)) {
            return true;
        }
        Matcher matcher = FORM.matcher(code);
        if (!matcher.matches()) {
            return false;
        }
        String body = matcher.group(1);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? 2 * digit - digit / 5 * 9 : digit;
        }
        return Math.floorMod(-sum, 10) == matcher.group(2).charAt(0) - '0';
    }
}
