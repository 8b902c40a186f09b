package io.github.groundwork.screening.catalog;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.wording.WordingPack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A catalogue of instruments and of the wording packs that are there for them.
 *
 * <p>{@link #standard()} holds what comes with the library and depends on nothing else; a host adds its own with
 * {@link #with(Instrument)} or {@link #discovered(ClassLoader)}. Immutable and thread-safe; there is no natural order.
 */
public final class Instruments {

    private static final Instruments STANDARD = new Instruments(Shipped.ids(), Map.of(), List.of());
    private static final int NEAR = 3;

    private final List<String> shipped;
    private final Map<String, Instrument> own;
    private final List<WordingPack> wordings;

    private Instruments(List<String> shipped, Map<String, Instrument> own, List<WordingPack> wordings) {
        this.shipped = shipped;
        this.own = own;
        this.wordings = wordings;
    }

    /**
     * Returns the instruments that come with the library. It never depends on the class path.
     *
     * @return the standard catalogue
     */
    public static Instruments standard() {
        return STANDARD;
    }

    /**
     * Returns the standard catalogue and what service providers bring.
     *
     * @param loader where to look for providers of {@link InstrumentSource}
     * @return the catalogue
     * @throws NullPointerException if {@code loader} is null
     * @throws IllegalArgumentException if a provider brings an instrument whose id is taken, or wording for one that is not
     *     there
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
     */
    public static Instruments discovered(ClassLoader loader) {
        Instruments found = STANDARD;
        for (InstrumentSource source :
                ServiceLoader.load(InstrumentSource.class, Objects.requireNonNull(loader, "loader"))) {
            for (Instrument instrument : source.instruments()) {
                found = found.with(instrument);
            }
            for (WordingPack pack : source.wordings()) {
                found = found.with(pack);
            }
        }
        return found;
    }

    /**
     * Returns this catalogue with another instrument.
     *
     * @param instrument the instrument
     * @return a new value
     * @throws NullPointerException if {@code instrument} is null
     * @throws IllegalArgumentException if its id is taken
     */
    public Instruments with(Instrument instrument) {
        if (ids().contains(instrument.id())) {
            throw new IllegalArgumentException("there is an instrument " + instrument.id() + " already");
        }
        Map<String, Instrument> more = new LinkedHashMap<>(own);
        more.put(instrument.id(), instrument);
        return new Instruments(shipped, Collections.unmodifiableMap(more), wordings);
    }

    /**
     * Returns this catalogue with another wording pack, such as one that a host has a licence for.
     *
     * @param pack the pack; it stands before one of the same instrument and language that is there already
     * @return a new value
     * @throws NullPointerException if {@code pack} is null
     * @throws IllegalArgumentException if its instrument, in its version, is not in the catalogue
     */
    public Instruments with(WordingPack pack) {
        if (!find(pack.instrument().id()).filter(pack.instrument()::equals).isPresent()) {
            throw new IllegalArgumentException("the catalogue has no "
                    + pack.instrument().id() + " " + pack.instrument().version());
        }
        List<WordingPack> more = new ArrayList<>();
        more.add(pack);
        more.addAll(wordings);
        return new Instruments(shipped, own, List.copyOf(more));
    }

    /**
     * Returns the ids of all instruments.
     *
     * @return an unmodifiable list: the shipped ones in their order, then the host's own
     */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(shipped);
        ids.addAll(own.keySet());
        return List.copyOf(ids);
    }

    /**
     * Returns an instrument.
     *
     * @param id its id
     * @return the instrument
     * @throws NullPointerException if {@code id} is null
     * @throws IllegalArgumentException if there is none; the message names near matches
     */
    public Instrument get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
    }

    /**
     * Finds an instrument.
     *
     * @param id its id
     * @return the instrument, or empty if there is none
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Instrument> find(String id) {
        Objects.requireNonNull(id, "id");
        return shipped.contains(id) ? Optional.of(Shipped.instrument(id)) : Optional.ofNullable(own.get(id));
    }

    /**
     * Returns the ids that are closest to one that is not there.
     *
     * @param id what was asked for
     * @return at most three ids, the nearest first; empty if none is near
     * @throws NullPointerException if {@code id} is null
     */
    public List<String> near(String id) {
        return Near.matches(Objects.requireNonNull(id, "id"), ids(), NEAR);
    }

    private String unknown(String id) {
        List<String> near = near(id);
        return "there is no such instrument"
                + (near.isEmpty()
                        ? "; there are " + String.join(", ", ids())
                        : "; near it: " + String.join(", ", near));
    }

    /**
     * Finds the wording of an instrument in a language. There is no fallback to another language.
     *
     * @param id the instrument's id
     * @param language the language; a pack for the language alone serves its regions
     * @return the pack, or empty if there is none
     * @throws NullPointerException if an argument is null
     */
    public Optional<WordingPack> wording(String id, Locale language) {
        Objects.requireNonNull(language, "language");
        Locale plain = Locale.forLanguageTag(language.getLanguage());
        List<WordingPack> packs = wordings(id);
        return packs.stream()
                .filter(pack -> pack.language().equals(language))
                .findFirst()
                .or(() -> packs.stream()
                        .filter(pack -> pack.language().equals(plain))
                        .findFirst());
    }

    /**
     * Returns the wording packs of an instrument.
     *
     * @param id the instrument's id
     * @return an unmodifiable list; empty if there is none
     * @throws NullPointerException if {@code id} is null
     */
    public List<WordingPack> wordings(String id) {
        List<WordingPack> packs = new ArrayList<>();
        wordings.stream()
                .filter(pack -> pack.instrument().id().equals(Objects.requireNonNull(id, "id")))
                .forEach(packs::add);
        if (shipped.contains(id)) {
            packs.addAll(Shipped.wordings(id));
        }
        return List.copyOf(packs);
    }

    /**
     * Returns the ids that are there.
     *
     * @return such as {@code Instruments[phq-9, gad-7]}
     */
    @Override
    public String toString() {
        return "Instruments" + ids();
    }
}
