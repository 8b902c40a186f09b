package io.github.groundwork.screening.instrument;

import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.ReliableChange;
import io.github.groundwork.screening.scale.Scale;
import java.util.List;
import java.util.Objects;

/**
 * What an {@link Instrument} is made of, before it is checked as a whole.
 *
 * <p>Immutable and thread-safe.
 *
 * @param identity what it is called
 * @param about what it is for
 * @param items its items and parts, each part behind its item
 * @param rules what follows from answers
 * @param rights who holds the rights in its wording
 * @param citations where it is published
 * @param notes cautions for those who use it
 */
public record InstrumentParts(
        Identity identity,
        About about,
        List<Item> items,
        Rules rules,
        Rights rights,
        List<String> citations,
        List<String> notes) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public InstrumentParts {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(about, "about");
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(rights, "rights");
        citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
        notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
    }

    /**
     * What an instrument is called.
     *
     * @param id its id, such as {@code phq-9}
     * @param version its own version
     * @param title its full name
     * @param abbreviation its short name
     * @param codes its codes
     */
    public record Identity(String id, String version, String title, String abbreviation, List<Coding> codes) {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Identity {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(abbreviation, "abbreviation");
            codes = List.copyOf(Objects.requireNonNull(codes, "codes"));
        }
    }

    /**
     * What an instrument is for.
     *
     * @param purpose why it is asked
     * @param construct what it measures
     * @param timeFrame the time it asks about
     * @param population for whom it was made
     * @param informants whose knowledge it takes, the usual one first, at least one
     * @param validated for whom it was studied
     */
    public record About(
            String purpose,
            String construct,
            String timeFrame,
            String population,
            List<Informant> informants,
            Validated validated) {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is no informant
         */
        public About {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(construct, "construct");
            Objects.requireNonNull(timeFrame, "timeFrame");
            Objects.requireNonNull(population, "population");
            informants = List.copyOf(Objects.requireNonNull(informants, "informants"));
            Objects.requireNonNull(validated, "validated");
            if (informants.isEmpty()) {
                throw new IllegalArgumentException("an instrument names at least one informant");
            }
        }
    }

    /**
     * What follows from answers.
     *
     * @param gates which items are asked only after certain answers
     * @param scales the scales
     * @param cutOffs the cut-offs on the scales
     * @param categories the instrument's own category rules
     * @param critical which answers somebody should see
     * @param reliableChange published sizes of change
     */
    public record Rules(
            List<Gate> gates,
            List<Scale> scales,
            List<CutOff> cutOffs,
            List<CategoryRule> categories,
            List<CriticalRule> critical,
            List<ReliableChange> reliableChange) {
        /**
         * Copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Rules {
            gates = List.copyOf(Objects.requireNonNull(gates, "gates"));
            scales = List.copyOf(Objects.requireNonNull(scales, "scales"));
            cutOffs = List.copyOf(Objects.requireNonNull(cutOffs, "cutOffs"));
            categories = List.copyOf(Objects.requireNonNull(categories, "categories"));
            critical = List.copyOf(Objects.requireNonNull(critical, "critical"));
            reliableChange = List.copyOf(Objects.requireNonNull(reliableChange, "reliableChange"));
        }
    }
}
