package io.github.groundwork.safetyplan.catalog;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.safetyplan.json.PlanTemplateJson;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of templates: those that come with the library, in its own words, and those that a host adds.
 *
 * <p>A host adds a template of its own, or somebody else's that it has a licence for, with {@link #read} and {@link #with}. A version of
 * a template never changes: a plan that was begun with it is shown with it. Immutable and thread-safe; there is no natural order.
 */
public final class PlanTemplates {
    private final List<PlanTemplate> all;

    private PlanTemplates(List<PlanTemplate> all) {
        this.all = all;
    }

    /** Holds the templates once they were asked for. */
    private static final class Shipped {
        static final PlanTemplate CRISIS = load("/io/github/groundwork/safetyplan/template/crisis.json");
        static final PlanTemplates STANDARD = new PlanTemplates(List.of(CRISIS));

        private static PlanTemplate load(String name) {
            try (InputStream in = PlanTemplates.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the library's own file is not there: " + name);
                }
                return PlanTemplateJson.read(in.readAllBytes()).orThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Returns the templates that come with the library.
     *
     * @return the standard catalogue
     */
    public static PlanTemplates standard() {
        return Shipped.STANDARD;
    }

    /**
     * Returns the library's template of a crisis plan.
     *
     * @return seven sections, strengths first
     */
    public static PlanTemplate crisis() {
        return Shipped.CRISIS;
    }

    /**
     * Reads a host's template in the format {@code groundwork-plan-template/1.0}, with the licence under which it is used if it is somebody
     * else's.
     *
     * @param document the document, UTF-8
     * @return the template, or every problem with code and JSON pointer
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<PlanTemplate> read(byte[] document) {
        return PlanTemplateJson.read(document);
    }

    /**
     * Returns this catalogue with another template.
     *
     * @param template the template
     * @return a new value
     * @throws NullPointerException if {@code template} is null
     * @throws IllegalArgumentException if there is one with its id and version
     */
    public PlanTemplates with(PlanTemplate template) {
        if (find(Objects.requireNonNull(template, "template").ref()).isPresent()) {
            throw new IllegalArgumentException("a template has its own id and version: "
                    + template.ref().id() + " " + template.ref().version());
        }
        List<PlanTemplate> more = new ArrayList<>(all);
        more.add(template);
        return new PlanTemplates(List.copyOf(more));
    }

    /**
     * Returns all templates.
     *
     * @return an unmodifiable list: the library's own, then the host's in the order in which they were added
     */
    public List<PlanTemplate> all() {
        return all;
    }

    /**
     * Finds the template that a plan was begun with.
     *
     * @param ref its id and version
     * @return the template, or empty if it is not here
     * @throws NullPointerException if {@code ref} is null
     */
    public Optional<PlanTemplate> find(TemplateRef ref) {
        Objects.requireNonNull(ref, "ref");
        return all.stream().filter(each -> each.ref().equals(ref)).findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanTemplates that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /**
     * Returns the templates with their versions.
     *
     * @return such as {@code PlanTemplates[crisis 1]}
     */
    @Override
    public String toString() {
        return "PlanTemplates["
                + String.join(
                        ", ",
                        all.stream()
                                .map(each -> each.ref().id() + " " + each.ref().version())
                                .toList())
                + "]";
    }
}
