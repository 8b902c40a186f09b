package io.github.groundwork.safetyplan.plan;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which template a plan was begun with.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param id the template's id, 1 to 64 ASCII letters, digits, dots, hyphens or underscores
 * @param version its version, in the same form
 */
public record TemplateRef(String id, String version) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a part does not have the form
     */
    public TemplateRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        if (!isForm(id) || !isForm(version)) {
            throw new IllegalArgumentException(
                    "an id or version is 1 to 64 ASCII letters, digits, dots, hyphens or underscores");
        }
    }

    /**
     * Tells whether a text can be an id or a version.
     *
     * @param text the text
     * @return true if it has the form
     * @throws NullPointerException if {@code text} is null
     */
    public static boolean isForm(String text) {
        return FORM.matcher(Objects.requireNonNull(text, "text")).matches();
    }
}
