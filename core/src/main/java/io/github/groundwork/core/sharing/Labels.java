package io.github.groundwork.core.sharing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A set of labels that only grows.
 *
 * <p>What is stored has the labels of all that was ever in it: {@code stored.and(Labels.of(parts, Part::labels))}, also after a part is
 * taken out. A view has the labels of what it shows, and no others: {@code Labels.of(shown, Part::labels)}. Labels stand in a fixed
 * order. Immutable and thread-safe; there is no natural order. A null argument of any method throws a {@link NullPointerException}.
 */
public final class Labels {

    private static final Labels NONE = new Labels(List.of());

    private final List<SensitivityLabel> labels;

    private Labels(List<SensitivityLabel> labels) {
        this.labels = labels;
    }

    /**
     * Returns no label.
     *
     * @return the empty set
     */
    public static Labels none() {
        return NONE;
    }

    /**
     * Returns labels.
     *
     * @param labels the labels, in any order, each as often as may be
     * @return the set
     */
    public static Labels of(Collection<SensitivityLabel> labels) {
        EnumSet<SensitivityLabel> sorted = EnumSet.noneOf(SensitivityLabel.class);
        Objects.requireNonNull(labels, "labels").forEach(each -> sorted.add(Objects.requireNonNull(each, "label")));
        return new Labels(List.copyOf(sorted));
    }

    /**
     * Returns the labels that any of some parts has.
     *
     * @param parts the parts
     * @param labels gives the labels of a part
     * @param <T> the type of the parts
     * @return the union
     */
    public static <T> Labels of(Collection<? extends T> parts, Function<? super T, Labels> labels) {
        Objects.requireNonNull(labels, "labels");
        Labels all = NONE;
        for (T part : Objects.requireNonNull(parts, "parts")) {
            all = all.and(labels.apply(part));
        }
        return all;
    }

    /**
     * Returns these labels and one more.
     *
     * @param label the label
     * @return a new value
     */
    public Labels plus(SensitivityLabel label) {
        return and(new Labels(List.of(label)));
    }

    /**
     * Returns these labels and others.
     *
     * @param others the others
     * @return the union
     */
    public Labels and(Labels others) {
        EnumSet<SensitivityLabel> all = EnumSet.noneOf(SensitivityLabel.class);
        all.addAll(labels);
        all.addAll(Objects.requireNonNull(others, "others").labels);
        return new Labels(List.copyOf(all));
    }

    /**
     * Tells whether a label is among these.
     *
     * @param label the label
     * @return true if it is
     */
    public boolean contains(SensitivityLabel label) {
        return labels.contains(Objects.requireNonNull(label, "label"));
    }

    /**
     * Returns the labels.
     *
     * @return an unmodifiable list in the order of the constants
     */
    public List<SensitivityLabel> list() {
        return labels;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Labels that && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }

    /**
     * Returns how many there are: which they are says something about a person.
     *
     * @return such as {@code Labels[2]}
     */
    @Override
    public String toString() {
        return "Labels[" + labels.size() + "]";
    }
}
