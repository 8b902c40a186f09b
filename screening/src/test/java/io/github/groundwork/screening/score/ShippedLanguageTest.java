package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.language.Finding;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Readability;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.catalog.Pathways;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.pathway.EarlierResult;
import io.github.groundwork.screening.pathway.StageOffer;
import io.github.groundwork.screening.session.SessionProblem;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.step.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads what this module itself writes: definitions, sentences and names. The official wording, titles, sources and the
 * instruments' own labels are quoted and not read.
 */
class ShippedLanguageTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path MAIN = Path.of("src", "main", "resources", "io", "github", "groundwork", "screening");
    private static final Set<String> QUOTED = Set.of(
            "title",
            "abbreviation",
            "citations",
            "source",
            "holder",
            "name",
            "urgency",
            "bands",
            "codes",
            "$schema",
            "$id",
            "pattern",
            "const",
            "enum",
            "$ref");

    private static final Pattern SEAM = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");
    private static final Pattern SOURCE = Pattern.compile("Source: [^\\n]*");
    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());
    private static final double GRADE = 8;

    static Stream<Instrument> instruments() {
        return Instruments.standard().ids().stream().map(Instruments.standard()::get);
    }

    static List<Path> documents() {
        Path catalog = MAIN.resolve("catalog");
        return Stream.of(catalog.resolve("instruments"), catalog.resolve("pathways"), MAIN.resolve("schema"))
                .flatMap(folder -> files(folder, ".json").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void COR_20_no_definition_or_schema_says_what_should_be_avoided(Path file) throws IOException {
        List<String> own = new ArrayList<>();
        collect(new ObjectMapper().readTree(file.toFile()), own);

        assertThat(own).hasSizeGreaterThan(5).allSatisfy(ShippedLanguageTest::passes);
    }

    @Test
    void COR_20_no_problem_says_what_should_be_avoided() {
        List<String> rules = types().filter(ProblemCode.class::isAssignableFrom)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(code -> ((ProblemCode) code).rule())
                .toList();

        assertThat(rules).hasSizeGreaterThan(50).allSatisfy(ShippedLanguageTest::passes);
    }

    @ParameterizedTest
    @EnumSource(Caveat.Kind.class)
    void COR_20_a_caveat_is_plain_to_read(Caveat.Kind kind) {
        String text = new Caveat(kind, List.of()).text();

        passes(text);
        assertThat(grade(text)).as(text).isLessThanOrEqualTo(GRADE);
    }

    @Test
    void COR_20_the_caveats_together_are_plain_to_read() {
        String text = Stream.of(Caveat.Kind.values())
                .map(kind -> new Caveat(kind, List.of()).text())
                .collect(Collectors.joining(" "));

        assertThat(grade(text)).isBetween(1.0, GRADE);
    }

    static Stream<String> saidInSessions() {
        return Stream.of(
                        Stream.of(Phrase.values()).map(Phrase::english),
                        Stream.of(Obstacle.values()).map(Obstacle::sentence),
                        Stream.of(PathwayPart.values()).map(PathwayPart::sentence),
                        Stream.of(SessionProblem.values()).map(SessionProblem::rule))
                .flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource("saidInSessions")
    void COR_20_what_a_session_says_is_plain_to_read(String said) {
        String text = said.replace("{0}", "mood").replace("{1}", "it is time.");

        passes(text);
        assertThat(grade(text)).as(text).isLessThanOrEqualTo(GRADE);
    }

    @Test
    void COR_20_what_a_session_says_to_a_person_is_together_plain_to_read() {
        String text = Stream.concat(
                        Stream.of(Phrase.values()).map(Phrase::english),
                        Stream.of(Obstacle.values()).map(Obstacle::sentence))
                .collect(Collectors.joining(" "));

        assertThat(grade(text)).isBetween(0.1, GRADE / 2);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void COR_20_an_explanation_is_plain_to_read(Instrument instrument) {
        Responses sheet = Responses.start(instrument);
        for (Item item : instrument.items()) {
            sheet = sheet.declined(item.id());
        }
        String text = Scoring.of(instrument).score(sheet).explanation().text(Locale.ENGLISH);

        passes(text);
        assertThat(grade(SOURCE.matcher(text).replaceAll("").replace(instrument.abbreviation(), "The form")))
                .isLessThanOrEqualTo(GRADE);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void COR_20_topics_and_reasons_are_plain_to_read(Instrument instrument) {
        String topics = instrument.items().stream()
                .map(item -> "This is about " + item.topic() + ".")
                .collect(Collectors.joining(" "));
        assertThat(grade(topics)).as(topics).isLessThanOrEqualTo(GRADE);
        instrument
                .critical()
                .forEach(rule ->
                        assertThat(grade(rule.reason())).as(rule.reason()).isLessThanOrEqualTo(GRADE));
    }

    static Stream<StageOffer> offers() {
        Instruments all = Instruments.standard();
        Stream<Responses> sheets = Stream.of(
                Responses.of(all.get("phq-2"), 3, 3),
                Responses.of(all.get("phq-9"), 0, 0, 0, 0, 0, 0, 0, 0, 1),
                Responses.of(all.get("gad-2"), 3, 3),
                Responses.of(all.get("pc-ptsd-5"), 1, 1, 1, 1, 1, 1),
                Responses.of(all.get("asq"), 1, 1, 1, 1, 1),
                Responses.of(all.get("c-ssrs-screener"), 1, 1, 1, 1, 1, 1, 1));
        return sheets.flatMap(sheet -> Pathways.standard()
                .after(EarlierResult.of(
                        HistoryId.parse("screening-1"),
                        Instant.EPOCH,
                        List.of(Scoring.of(sheet.instrument()).score(sheet))))
                .stream()
                .flatMap(decision -> decision.offer().stream()));
    }

    @Test
    void every_step_that_is_shipped_is_read() {
        assertThat(offers().map(StageOffer::step))
                .containsExactlyInAnyOrderElementsOf(Pathways.standard().all().stream()
                        .flatMap(pathway -> pathway.steps().stream())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("offers")
    void COR_20_an_offer_and_its_reason_are_plain_to_read(StageOffer offer) {
        String names = String.join(
                " or ",
                offer.targets().stream()
                        .map(id -> Instruments.standard().get(id).abbreviation())
                        .toList());
        String text = offer.toSuggestion().text().in(Locale.ENGLISH).orElseThrow();

        passes(text);
        assertThat(grade(names.isEmpty() ? text : text.replace(names, "the form")))
                .as(text)
                .isNotZero()
                .isLessThanOrEqualTo(GRADE);
        assertThat(grade(offer.rationale().reason()))
                .as(offer.rationale().reason())
                .isLessThanOrEqualTo(GRADE);
    }

    @Test
    void COR_21_no_public_name_is_a_term_of_severity_A() {
        List<String> names =
                types().flatMap(ShippedLanguageTest::names).distinct().toList();

        assertThat(names).hasSizeGreaterThan(200);
        assertThat(names)
                .allSatisfy(name -> passes(SEAM.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT)));
    }

    private static void passes(String text) {
        List<Finding> found = CHECKER.check(text).stream()
                .filter(finding -> finding.severity() == Severity.AVOID)
                .toList();
        assertThat(found).as(text).isEmpty();
    }

    /** Returns the grade, or 0 where the text is too short for one. */
    private static double grade(String text) {
        return Readability.of(text, Locale.ENGLISH).fleschKincaidGrade().fold(value -> value, reason -> 0.0);
    }

    private static void collect(JsonNode node, List<String> own) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !QUOTED.contains(field.getKey()))
                    .forEach(field -> collect(field.getValue(), own));
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, own));
        } else if (node.isTextual()) {
            own.add(node.textValue());
        }
    }

    private static Stream<Class<?>> types() {
        return files(CLASSES, ".class").stream()
                .map(file -> CLASSES.relativize(file).toString())
                .filter(name -> !name.endsWith("-info.class"))
                .map(name -> name.substring(0, name.length() - ".class".length())
                        .replace('/', '.')
                        .replace('\\', '.'))
                .<Class<?>>map(ShippedLanguageTest::load)
                .filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static Stream<String> names(Class<?> type) {
        Stream<String> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName);
        Stream<String> fields = Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(Field::getName);
        return Stream.concat(Stream.of(type.getSimpleName()), Stream.concat(methods, fields));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
