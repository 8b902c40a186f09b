package io.github.groundwork.core.language;

import java.util.Objects;
import java.util.regex.Pattern;

/** The one form of a rule's id. */
final class RuleIds {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

    private RuleIds() {}

    static String checked(String id, String name) {
        if (!FORM.matcher(Objects.requireNonNull(id, name)).matches()) {
            throw new IllegalArgumentException(
                    "a rule's id is a letter, then at most 39 ASCII letters, digits or hyphens");
        }
        return id;
    }
}
