package io.github.groundwork.core.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The topics that the library's own instruments use, and those that persons often name.
 *
 * <p>A topic may lie within a broader one: who does not want to be asked about violence is not asked about sexual violence either.
 * Immutable and thread-safe; the order of the constants means nothing.
 */
public enum StandardTopic {
    /** Hard experiences themselves. */
    TRAUMA_EXPOSURE("hard experiences", null),
    /** What hard experiences leave behind. */
    TRAUMA("what hard experiences leave behind", null),
    /** Having done, seen or not stopped what goes against one's own values. */
    MORAL_INJURY("things that went against your values", TRAUMA_EXPOSURE),
    /** Violence of any kind. */
    VIOLENCE("violence", TRAUMA_EXPOSURE),
    /** Sexual violence. */
    SEXUAL_VIOLENCE("sexual violence", VIOLENCE),
    /** Violence at home or by a partner. */
    DOMESTIC_VIOLENCE("violence at home", VIOLENCE),
    /** What was done to somebody as a child. */
    CHILDHOOD_ABUSE("harm done to you as a child", VIOLENCE),
    /** War and fighting. */
    COMBAT("war and fighting", VIOLENCE),
    /** Death and loss. */
    DEATH("death and loss", null),
    /** Thoughts of suicide. */
    SUICIDE("thoughts of suicide", null),
    /** Hurting oneself. */
    SELF_HARM("hurting yourself", null),
    /** Mood. */
    MOOD("mood", null),
    /** Worry and fear. */
    ANXIETY("worry and fear", null),
    /** The body, sleep and eating. */
    BODY("your body, sleep and eating", null),
    /** Eating and weight. */
    EATING("eating and weight", BODY),
    /** Alcohol, medicines and drugs. */
    SUBSTANCE_USE("alcohol, medicines and drugs", null),
    /** Money, food, housing and the like. */
    SOCIAL_NEEDS("money, food and housing", null),
    /** Sex and sexuality. */
    SEXUALITY("sex and sexuality", null),
    /** Gender. */
    GENDER("gender", null),
    /** Pregnancy and birth. */
    PREGNANCY("pregnancy and birth", null),
    /** Family and children. */
    FAMILY("family and children", null),
    /** Racism and other ways of being treated as less. */
    DISCRIMINATION("racism and being treated as less", null),
    /** Having come from another country. */
    IMMIGRATION("coming from another country", null),
    /** Police, courts and prison. */
    POLICE_AND_PRISON("police, courts and prison", null),
    /** Faith. */
    FAITH("faith", null);

    private final String id;
    private final String label;
    private final @Nullable StandardTopic broader;

    StandardTopic(String label, @Nullable StandardTopic broader) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.label = label;
        this.broader = broader;
    }

    /**
     * Returns the topic.
     *
     * @return such as {@code sexual-violence}
     */
    public Topic topic() {
        return new Topic(id);
    }

    /**
     * Returns a name that can be shown to the person, in English.
     *
     * @return such as {@code violence at home}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the topic that this one lies within.
     *
     * @return the broader topic, or empty
     */
    public Optional<StandardTopic> broader() {
        return Optional.ofNullable(broader);
    }

    /**
     * Returns the constant of a topic.
     *
     * @param topic the topic
     * @return the constant, or empty if the topic is a host's own
     * @throws NullPointerException if {@code topic} is null
     */
    public static Optional<StandardTopic> of(Topic topic) {
        String name = topic.value();
        return Arrays.stream(values()).filter(s -> s.id.equals(name)).findFirst();
    }

    /**
     * Returns topics together with all broader ones that they lie within.
     *
     * @param topics the topics
     * @return an unmodifiable list of the topics, then of what they lie within, each once
     * @throws NullPointerException if {@code topics} or one of them is null
     */
    public static List<Topic> withBroader(Collection<Topic> topics) {
        Set<Topic> all = new LinkedHashSet<>(topics);
        for (Topic topic : topics) {
            Optional<StandardTopic> next = of(topic).flatMap(StandardTopic::broader);
            while (next.isPresent()) {
                all.add(next.get().topic());
                next = next.get().broader();
            }
        }
        return List.copyOf(new ArrayList<>(all));
    }
}
