package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.DisclosureId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A form that single texts have in every format, such as an id, a term or an instant.
 *
 * <p>A text that does not have its form is reported as {@link JsonProblem#TEXT_INVALID}, with what is expected and never with what was
 * read. No argument may be null. Immutable and thread-safe; there is no natural order.
 *
 * @param <T> the type of the value
 */
public final class TextForm<T> {

    private static final String ID_SAYS = "1 to 64 ASCII letters, digits, dots, hyphens or underscores";
    private static final String WORDS_SAY = "1 to 64 lower-case letters and digits, with single hyphens between them";
    private static final Pattern EVENT_FORM = Pattern.compile(JsonFormat.ID.pattern() + ":[1-9]\\d{0,17}");
    private static final Pattern INSTANT_FORM =
            Pattern.compile("([+-]\\d{5,10}|-?\\d{4})-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CLOCK_FORM = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern DURATION_FORM =
            Pattern.compile("P(?=[0-9]|T[0-9])([0-9]{1,3}D)?(T(?=[0-9])([0-9]{1,4}H)?([0-9]{1,6}M)?(0S)?)?");
    private static final Duration LONGEST = Duration.ofDays(366);

    /** The id of somebody who does things. */
    public static final TextForm<ActorId> ACTOR = of(ActorId::parse, ID_SAYS);

    /** The id of a device. */
    public static final TextForm<DeviceId> DEVICE = of(DeviceId::parse, ID_SAYS);

    /** The id of a person whose history or consents it is. */
    public static final TextForm<PersonId> PERSON = of(PersonId::parse, ID_SAYS);

    /** The id of a consent. */
    public static final TextForm<ConsentId> CONSENT = of(ConsentId::parse, ID_SAYS);

    /** The id of a disclosure. */
    public static final TextForm<DisclosureId> DISCLOSURE = of(DisclosureId::parse, ID_SAYS);

    /** The id of a history. */
    public static final TextForm<HistoryId> HISTORY = of(HistoryId::parse, ID_SAYS);

    /** Any other id, such as that of a version. */
    public static final TextForm<String> ID = matching(JsonFormat.ID, ID_SAYS);

    /** The id of an event. */
    public static final TextForm<EventId> EVENT =
            matching(EVENT_FORM, "a device, a colon and a number from 1 on").then(EventId::parse);

    /** A term. */
    public static final TextForm<Term> TERM = of(Term::parse, WORDS_SAY);

    /** A topic. */
    public static final TextForm<Topic> TOPIC = of(Topic::parse, WORDS_SAY);

    /** A purpose. */
    public static final TextForm<Purpose> PURPOSE = of(Purpose::parse, WORDS_SAY);

    /** A language that the library's texts can have. */
    public static final TextForm<Locale> LANGUAGE =
            matching(JsonFormat.LANGUAGE, "a language as a BCP 47 tag").then(TextForm::language);

    /** A language as somebody names it, with whatever a well-formed tag can carry. */
    public static final TextForm<Locale> ANY_LANGUAGE =
            of(tag -> new Locale.Builder().setLanguageTag(tag).build(), "a BCP 47 tag such as pt-BR");

    /** A moment in UTC. */
    public static final TextForm<Instant> INSTANT = matching(
                    INSTANT_FORM, "a moment in UTC such as 2026-03-03T10:15:30Z")
            .then(Instant::parse);

    /** A number, an address or an account at which somebody can be reached. */
    public static final TextForm<ContactAddress> ADDRESS =
            of(ContactAddress::of, "at most " + ContactAddress.LONGEST + " characters");

    /** A day of the calendar. */
    public static final TextForm<LocalDate> DAY =
            matching(DAY_FORM, "a day of the calendar such as 2026-03-03").then(LocalDate::parse);

    /** A day of any year. */
    public static final TextForm<MonthDay> DAY_OF_YEAR = of(MonthDay::parse, "a day such as --12-20");

    /** A time zone. */
    public static final TextForm<ZoneId> ZONE = of(ZoneId::of, "a time zone such as Europe/Berlin");

    /** A clock time, to the minute. */
    public static final TextForm<LocalTime> CLOCK =
            matching(CLOCK_FORM, "a clock time such as 09:30").then(LocalTime::parse);

    /** A span of whole minutes. */
    public static final TextForm<Duration> DURATION = matching(
                    DURATION_FORM, "whole minutes up to 366 days, such as PT30M")
            .then(TextForm::duration);

    private final Function<String, T> parse;
    private final String says;

    private TextForm(Function<String, T> parse, String says) {
        this.parse = parse;
        this.says = says;
    }

    /**
     * Makes a form.
     *
     * @param parse makes a value of a text, or throws an {@link IllegalArgumentException}, a {@link DateTimeException} or an {@link
     *     IllformedLocaleException}
     * @param says what is expected, for a message
     * @param <T> the type of the value
     * @return the form
     */
    public static <T> TextForm<T> of(Function<String, T> parse, String says) {
        return new TextForm<>(Objects.requireNonNull(parse, "parse"), Objects.requireNonNull(says, "says"));
    }

    /**
     * Makes the form of texts that match a pattern.
     *
     * @param form what the whole text must match
     * @param says what is expected, for a message
     * @return the form
     */
    public static TextForm<String> matching(Pattern form, String says) {
        Objects.requireNonNull(form, "form");
        return of(text -> required(text, form.matcher(text).matches()), says);
    }

    /**
     * Returns the form of the same texts as other values.
     *
     * @param next makes another value of a value, or throws as the function of {@link #of} does
     * @param <U> the type of the other value
     * @return the form
     */
    public <U> TextForm<U> then(Function<? super T, U> next) {
        Objects.requireNonNull(next, "next");
        return new TextForm<>(text -> next.apply(parse.apply(text)), says);
    }

    /**
     * Returns the form of texts that have this form, or are one word that stands for a value of its own.
     *
     * @param word the word
     * @param value what it stands for
     * @return the form
     */
    public TextForm<T> orWord(String word, T value) {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(value, "value");
        return new TextForm<>(text -> text.equals(word) ? value : parse.apply(text), says + ", or " + word);
    }

    /**
     * Reads a text.
     *
     * @param node the node
     * @param at its JSON pointer
     * @param problems collects what is wrong
     * @return the value, or empty if it is wrong, which is reported
     */
    public Optional<T> read(JsonNode node, String at, Problems problems) {
        return Scalars.text(node, at, problems).flatMap(text -> read(text, at, problems));
    }

    /**
     * Reads what is a text already, such as a key.
     *
     * @param text the text
     * @param at a JSON pointer to report under
     * @param problems collects what is wrong
     * @return the value, or empty if it is wrong, which is reported
     */
    public Optional<T> read(String text, String at, Problems problems) {
        Objects.requireNonNull(text, "text");
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
            problems.add(JsonProblem.TEXT_INVALID.at(at, says));
            return Optional.empty();
        }
    }

    private static String required(String text, boolean hasForm) {
        if (!hasForm) {
            throw new IllegalArgumentException("a text must have its form");
        }
        return text;
    }

    private static Locale language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        required(tag, !locale.getLanguage().isEmpty() && locale.toLanguageTag().equalsIgnoreCase(tag));
        return locale;
    }

    private static Duration duration(String text) {
        Duration read = Duration.parse(text);
        required(text, read.compareTo(LONGEST) <= 0);
        return read;
    }

    /**
     * Returns what is expected.
     *
     * @return such as {@code TextForm[a clock time such as 09:30]}
     */
    @Override
    public String toString() {
        return "TextForm[" + says + "]";
    }
}
