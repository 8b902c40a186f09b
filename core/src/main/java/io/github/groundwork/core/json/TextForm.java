package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.DisclosureId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Term;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A form that texts have in the formats of this module, such as an id or an instant. Immutable and thread-safe.
 *
 * @param parse makes a value of a text; throws what the constructors of ids, terms and times throw
 * @param says what the form is, for a message
 * @param <T> the type of the value
 */
record TextForm<T>(Function<String, T> parse, String says) {

    private static final String ID = "1 to 64 ASCII letters, digits, dots, hyphens or underscores";
    private static final String WORDS = "1 to 64 lower-case letters and digits, with single hyphens between them";
    private static final Pattern MOMENT =
            Pattern.compile("[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z");
    private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern MINUTES =
            Pattern.compile("P(?=[0-9]|T[0-9])([0-9]{1,3}D)?(T(?=[0-9])([0-9]{1,4}H)?([0-9]{1,6}M)?(0S)?)?");
    private static final Pattern VERSION_FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Duration LONGEST = Duration.ofDays(366);

    static final TextForm<ActorId> ACTOR = new TextForm<>(ActorId::parse, ID);
    static final TextForm<DeviceId> DEVICE = new TextForm<>(DeviceId::parse, ID);
    static final TextForm<PersonId> PERSON = new TextForm<>(PersonId::parse, ID);
    static final TextForm<ConsentId> CONSENT = new TextForm<>(ConsentId::parse, ID);
    static final TextForm<DisclosureId> DISCLOSURE = new TextForm<>(DisclosureId::parse, ID);
    static final TextForm<String> VERSION =
            new TextForm<>(text -> required(text, VERSION_FORM.matcher(text).matches()), ID);
    static final TextForm<String> ANY = new TextForm<>(text -> text, "a text");
    static final TextForm<Term> TERM = new TextForm<>(Term::parse, WORDS);
    static final TextForm<Purpose> PURPOSE = new TextForm<>(Purpose::parse, WORDS);
    static final TextForm<Locale> LANGUAGE = new TextForm<>(TextForm::language, "a language as a BCP 47 tag");
    static final TextForm<Instant> INSTANT =
            new TextForm<>(TextForm::instant, "an instant in UTC, such as 2026-03-03T10:15:30Z");
    static final TextForm<ZoneId> ZONE = new TextForm<>(ZoneId::of, "a time zone, such as Europe/Berlin");
    static final TextForm<LocalTime> TIME = new TextForm<>(
            text -> LocalTime.parse(required(text, CLOCK.matcher(text).matches())), "a clock time, such as 09:30");
    static final TextForm<Duration> DURATION =
            new TextForm<>(TextForm::duration, "whole minutes up to 366 days, such as PT30M");

    /** Reads a text, and reports what is wrong with it; the message says what is allowed and never what was read. */
    Optional<T> read(JsonNode node, String at, Problems problems) {
        return Scalars.text(node, at, problems).flatMap(text -> key(text, at, problems));
    }

    /** Reads a key of an object in the same way. */
    Optional<T> key(String text, String at, Problems problems) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
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

    /** Reads an instant as it is written: an offset is not taken for UTC, nor is a part left out. */
    static Instant instant(String text) {
        return Instant.parse(required(text, MOMENT.matcher(text).matches()));
    }

    private static Locale language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean whole =
                !locale.getLanguage().isEmpty() && locale.toLanguageTag().equalsIgnoreCase(tag);
        required(tag, whole && JsonFormat.LANGUAGE.matcher(tag).matches());
        return locale;
    }

    private static Duration duration(String text) {
        Duration read = Duration.parse(required(text, MINUTES.matcher(text).matches()));
        required(text, read.compareTo(LONGEST) <= 0);
        return read;
    }
}
