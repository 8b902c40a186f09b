package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a kind of plan in their order, with what they are called.
 *
 * <p>The library's own templates are in its own words and copy no form. A host adds one that it has a licence for with {@link #of} and a
 * {@link License}. Immutable and thread-safe; there is no natural order.
 */
public final class PlanTemplate {
    private final TemplateRef ref;
    private final PlanKind kind;
    private final LocalizedText title;
    private final List<Section> sections;
    private final Optional<License> license;

    private PlanTemplate(
            TemplateRef ref, PlanKind kind, LocalizedText title, List<Section> sections, Optional<License> license) {
        this.ref = ref;
        this.kind = kind;
        this.title = title;
        this.sections = sections;
        this.license = license;
    }

    /**
     * A section with what it is called, and what to ask when it is filled.
     *
     * @param section its id and what it is for
     * @param title what it is called
     * @param prompt what to ask the person
     */
    public record Section(PlanSection section, LocalizedText title, LocalizedText prompt) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a language of a text has no tag, or two have the same
         */
        public Section {
            Objects.requireNonNull(section, "section");
            title = Texts.byTag(Objects.requireNonNull(title, "title"));
            prompt = Texts.byTag(Objects.requireNonNull(prompt, "prompt"));
        }
    }

    /**
     * On what terms a host uses somebody else's template.
     *
     * @param holder who holds the rights, not empty
     * @param terms the terms, not empty
     * @param source where they are stated, not empty
     */
    public record License(String holder, String terms, String source) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a part is empty
         */
        public License {
            boolean isWhole = !Objects.requireNonNull(holder, "holder").isEmpty()
                    && !Objects.requireNonNull(terms, "terms").isEmpty()
                    && !Objects.requireNonNull(source, "source").isEmpty();
            if (!isWhole) {
                throw new IllegalArgumentException("a licence names its holder, terms and source");
            }
        }
    }

    /**
     * Returns a template.
     *
     * @param ref its id and version
     * @param kind what kind of plan it is for
     * @param title what the plan is called
     * @param sections the sections in their order, at least one, each id once; where there are strengths they come first
     * @param license on what terms it is used, or empty for one's own
     * @return the template
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no section, one stands twice, something comes before the strengths, or
     *     a language of the title has no tag or that of another
     */
    public static PlanTemplate of(
            TemplateRef ref, PlanKind kind, LocalizedText title, List<Section> sections, Optional<License> license) {
        List<Section> copy = List.copyOf(Objects.requireNonNull(sections, "sections"));
        HashSet<Term> ids = new HashSet<>();
        if (copy.isEmpty()
                || !copy.stream().allMatch(each -> ids.add(each.section().id()))) {
            throw new IllegalArgumentException("a template has at least one section, and each once");
        }
        boolean areFirst = copy.stream()
                .dropWhile(each -> each.section().role() == SectionRole.STRENGTHS)
                .noneMatch(each -> each.section().role() == SectionRole.STRENGTHS);
        if (!areFirst) {
            throw new IllegalArgumentException(PlanPartProblem.STRENGTHS_NOT_FIRST.rule());
        }
        return new PlanTemplate(
                Objects.requireNonNull(ref, "ref"),
                Objects.requireNonNull(kind, "kind"),
                Texts.byTag(Objects.requireNonNull(title, "title")),
                copy,
                Objects.requireNonNull(license, "license"));
    }

    /**
     * Returns its id and version.
     *
     * @return the reference
     */
    public TemplateRef ref() {
        return ref;
    }

    /**
     * Returns what kind of plan it is for.
     *
     * @return the kind
     */
    public PlanKind kind() {
        return kind;
    }

    /**
     * Returns what the plan is called.
     *
     * @return the title
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * Returns the sections in their order.
     *
     * @return an unmodifiable list, not empty
     */
    public List<Section> sections() {
        return sections;
    }

    /**
     * Finds a section.
     *
     * @param id its id
     * @return the section, or empty if there is none
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Section> section(Term id) {
        Objects.requireNonNull(id, "id");
        return sections.stream().filter(each -> each.section().id().equals(id)).findFirst();
    }

    /**
     * Returns on what terms it is used.
     *
     * @return the licence, or empty for the library's or a host's own
     */
    public Optional<License> license() {
        return license;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanTemplate that
                && ref.equals(that.ref)
                && kind == that.kind
                && title.equals(that.title)
                && sections.equals(that.sections)
                && license.equals(that.license);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, kind, title, sections, license);
    }

    /**
     * Returns the id and the version.
     *
     * @return such as {@code PlanTemplate[crisis 1]}
     */
    @Override
    public String toString() {
        return "PlanTemplate[" + ref.id() + " " + ref.version() + "]";
    }
}
