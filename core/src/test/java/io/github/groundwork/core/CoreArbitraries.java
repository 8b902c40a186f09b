package io.github.groundwork.core;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Generates the values of this module; what it reaches is held by {@link CoreArbitrariesProperties}. */
public final class CoreArbitraries {

    /** Words that are easily damaged: by trimming, normalizing, line-end conversion, case changes, filters, or UTF-16 halves. */
    public static final List<String> FRAGILE_WORDS = List.of(
            "",
            " ",
            "\u00a0 leading and trailing \t",
            "line\nbreak\r\nand another\rand\u2028one\u2029more\u0085end",
            "\ud83d\ude22\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\ud83c\udff3\ufe0f\u200d\ud83c\udf08\ud83e\udd2f",
            "\u05d0\u05e0\u05d9 \u05dc\u05d0 \u05d1\u05e1\u05d3\u05e8 \u202eabc\u202c \u0623\u0646\u0627",
            "e\u0301 \u00e9 \ufb01 \u212b \u1e9e I\u0130\u0131i",
            "fuck this shit, I'm so fucking tired",
            "<b>not bold</b> & \"quoted\" 'too' \\n {{x}} ${y} %s {0} </script>",
            "\u0000\u0001\u001b[31m\u007f\ufeff\ufffe\uffff",
            "'; DROP TABLE plans; --",
            "\u200b\u200c\u200d\u2060\u00ad");

    /** Halves of surrogate pairs, which UTF-8 has no bytes for. */
    public static final List<String> HALF_PAIRS = List.of("\ud83d", "a\ude22b", "\ude22\ud83d", "\ud800\ud800\udc00");

    private CoreArbitraries() {}

    /** Texts that UTF-8 can hold, from empty to 20,000 characters and more. */
    public static Arbitrary<String> wellFormedWords() {
        Arbitrary<String> plain = Arbitraries.strings().all().ofMaxLength(60).map(CoreArbitraries::withoutHalfPairs);
        Arbitrary<String> emoji = Arbitraries.integers()
                .between(0x1F300, 0x1FAFF)
                .map(Character::toString)
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
        Arbitrary<String> huge = plain.map(text -> (text + "\n").repeat(1 + 20_000 / (text.length() + 1)));
        return Arbitraries.frequencyOf(
                        Tuple.of(12, plain),
                        Tuple.of(6, Arbitraries.of(FRAGILE_WORDS)),
                        Tuple.of(4, emoji),
                        Tuple.of(1, huge))
                .withoutEdgeCases();
    }

    /** Any texts at all, halves of surrogate pairs among them. */
    public static Arbitrary<String> words() {
        Arbitrary<String> halves = Combinators.combine(wellFormedWords(), Arbitraries.of(HALF_PAIRS), wellFormedWords())
                .as((before, half, after) -> before + "." + half + "." + after);
        return Arbitraries.frequencyOf(Tuple.of(5, wellFormedWords()), Tuple.of(1, halves))
                .withoutEdgeCases();
    }

    /** Ids of every allowed length and character. */
    public static Arbitrary<ActorId> actorIds() {
        StringArbitrary allowed = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars("._-");
        return Arbitraries.frequencyOf(
                        Tuple.of(4, allowed.ofMinLength(1).ofMaxLength(64)),
                        Tuple.of(1, allowed.ofLength(1)),
                        Tuple.of(1, allowed.ofLength(64)))
                .map(ActorId::new);
    }

    /** Attributions in one of some roles, written and spoken. */
    public static Arbitrary<Attribution> attributions(Role... roles) {
        return Combinators.combine(actorIds(), Arbitraries.of(roles), actorIds().optional(0.5))
                .as((by, role, recorder) -> new Attribution(by, role, recorder.filter(r -> !r.equals(by))))
                .withoutEdgeCases();
    }

    /** The roles that are not the person's. */
    public static Role[] rolesOfOthers() {
        return EnumSet.complementOf(EnumSet.of(Role.PERSON)).toArray(Role[]::new);
    }

    /** Problems, some of them equal. */
    public static Arbitrary<Problem> problems() {
        return Combinators.combine(
                        Arbitraries.of("FIELD_MISSING", "FIELD_NULL", "OTHER"),
                        Arbitraries.of("", "/a", "/items/3/id", "row 2, column 1"),
                        Arbitraries.of("this must hold", "that must hold"))
                .as(Problem::new);
    }

    /** Every locale of the JDK that names a language. */
    public static List<Locale> locales() {
        return List.of(Locale.getAvailableLocales()).stream()
                .filter(locale -> !locale.getLanguage().isEmpty())
                .distinct()
                .toList();
    }

    private static String withoutHalfPairs(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> !(c <= Character.MAX_VALUE && Character.isSurrogate((char) c)))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
