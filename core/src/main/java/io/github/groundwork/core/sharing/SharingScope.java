package io.github.groundwork.core.sharing;

import io.github.groundwork.core.term.Term;
import java.util.Objects;

/**
 * What a choice is about: everything, one section, or one entry.
 *
 * <p>{@code toString} is a stable text that {@link #parse(String)} reads back. Immutable and thread-safe; there is no natural order. A
 * null argument of any method throws a {@link NullPointerException}.
 */
public sealed interface SharingScope {

    /** Everything, with what is added later. */
    record Everything() implements SharingScope {
        @Override
        public boolean covers(Shareable entry) {
            Objects.requireNonNull(entry, "entry");
            return true;
        }

        @Override
        public String toString() {
            return "everything";
        }
    }

    /**
     * One section, with what is added to it later.
     *
     * @param section the section
     */
    record OneSection(Term section) implements SharingScope {
        /**
         * Checks the section.
         *
         * @throws NullPointerException if {@code section} is null
         */
        public OneSection {
            Objects.requireNonNull(section, "section");
        }

        @Override
        public boolean covers(Shareable entry) {
            return section.equals(entry.section());
        }

        @Override
        public String toString() {
            return "section:" + section;
        }
    }

    /**
     * One entry.
     *
     * @param key the entry's key
     */
    record OneEntry(EntryKey key) implements SharingScope {
        /**
         * Checks the key.
         *
         * @throws NullPointerException if {@code key} is null
         */
        public OneEntry {
            Objects.requireNonNull(key, "key");
        }

        @Override
        public boolean covers(Shareable entry) {
            return key.equals(entry.key());
        }

        @Override
        public String toString() {
            return "entry:" + key;
        }
    }

    /**
     * Tells whether an entry is meant.
     *
     * @param entry the entry
     * @return true if it is
     */
    boolean covers(Shareable entry);

    /**
     * Returns everything.
     *
     * @return everything, with what is added later
     */
    static SharingScope everything() {
        return new Everything();
    }

    /**
     * Returns one section.
     *
     * @param section the section
     * @return the section, with what is added to it later
     */
    static SharingScope section(Term section) {
        return new OneSection(section);
    }

    /**
     * Returns one entry.
     *
     * @param key the entry's key
     * @return the entry
     */
    static SharingScope entry(EntryKey key) {
        return new OneEntry(key);
    }

    /**
     * Reads a scope from its text.
     *
     * @param text the text as {@code toString} writes it, such as {@code section:warning-signs}
     * @return the scope
     * @throws IllegalArgumentException if {@code text} is not the text of a scope
     */
    static SharingScope parse(String text) {
        if (Objects.requireNonNull(text, "text").equals("everything")) {
            return everything();
        }
        if (text.startsWith("section:")) {
            return section(Term.parse(text.substring("section:".length())));
        }
        if (text.startsWith("entry:")) {
            return entry(EntryKey.parse(text.substring("entry:".length())));
        }
        throw new IllegalArgumentException("a scope is everything, or one of section and entry with a colon and which");
    }
}
