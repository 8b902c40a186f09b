package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.ConsentArbitraries;
import io.github.groundwork.core.ConsentWorlds;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentQuestion;
import io.github.groundwork.core.consent.Consents;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.ResponsePathway;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@StatisticsReport(StatisticsReportMode.OFF)
class ConsentFormatsProperties {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<Disclosure> disclosures() {
        return ConsentArbitraries.disclosures();
    }

    @Provide
    Arbitrary<Consents> consents() {
        return ConsentArbitraries.consents();
    }

    @Provide
    Arbitrary<ResponsePathway> pathways() {
        return ConsentArbitraries.pathways();
    }

    @Provide
    Arbitrary<ConsentWorlds.World> worlds() {
        return ConsentWorlds.worlds();
    }

    @Provide
    Arbitrary<ConsentQuestion> questions() {
        return ConsentWorlds.questions();
    }

    @Property
    void a_disclosure_is_read_as_it_was_written(@ForAll("disclosures") Disclosure disclosure) {
        assertThat(DisclosureJson.read(DisclosureJson.write(disclosure))
                        .orThrow()
                        .value())
                .isEqualTo(disclosure);
        reach("no limits", disclosure.handling().limits().isNone());
        reach("limits", !disclosure.handling().limits().isNone());
        reach("passed on", disclosure.handling().passedOn().isPresent());
        reach("unanswered", disclosure.afterwards().unanswered().isPresent());
        reach("nothing if unanswered", disclosure.afterwards().unanswered().isEmpty());
    }

    @Property(tries = 200)
    void consents_are_read_as_they_were_written(@ForAll("consents") Consents consents) {
        byte[] written = ConsentsJson.write(consents);

        assertThat(ConsentsJson.read(written).orThrow().value())
                .isEqualTo(consents)
                .hasSameHashCodeAs(consents);
        assertThat(ConsentsJson.write(ConsentsJson.read(written).orThrow())).isEqualTo(written);
        reach("a yes", consents.consents().stream().anyMatch(Consent::isYes));
        reach("a no", consents.consents().stream().anyMatch(each -> !each.isYes()));
        reach(
                "an expiry",
                consents.consents().stream()
                        .anyMatch(each -> each.said().expiry().instant().isPresent()));
        reach("a withdrawal", !consents.withdrawals().isEmpty());
        reach("shown without an answer", !consents.alsoShown().isEmpty());
    }

    @Property
    void a_pathway_is_read_as_it_was_written(@ForAll("pathways") ResponsePathway pathway) {
        assertThat(ResponsePathwayJson.read(ResponsePathwayJson.write(pathway))
                        .orThrow()
                        .value())
                .isEqualTo(pathway);
        reach(
                "hours of a week",
                pathway.hours().filter(hours -> !hours.isAlways()).isPresent());
        reach("always", pathway.hours().filter(hours -> hours.isAlways()).isPresent());
    }

    @Property
    void COR_08_what_was_stored_decides_as_before(
            @ForAll("worlds") ConsentWorlds.World world, @ForAll("questions") ConsentQuestion question) {
        Consents stored =
                ConsentsJson.read(ConsentsJson.write(world.all())).orThrow().value();

        assertThat(stored.decide(question)).isEqualTo(world.all().decide(question));
        reach("permitted", stored.decide(question).isPermitted());
    }

    /** Something is put in the place of any value, at our own version and at a newer one: it is read, or a problem, never thrown. */
    @Property(tries = 400)
    void COR_08_whatever_stands_in_a_document_it_is_read_whole_or_reported(
            @ForAll("documents") Document stored,
            @ForAll("faults") JsonNode fault,
            @ForAll int place,
            @ForAll boolean newer)
            throws IOException {
        JsonNode root = JSON.readTree(stored.bytes());
        List<Runnable> places = new ArrayList<>();
        places(root, fault, places);
        places.get(Math.floorMod(place, places.size())).run();
        byte[] document = root.toString()
                .replace(newer ? "/1.0\"" : "\"", newer ? "/1.4\"" : "\"")
                .getBytes(StandardCharsets.UTF_8);

        Checked<?> read = stored.read().apply(document);

        assertThat(read.isValid()).isEqualTo(read.value().isPresent());
        assertThat(read.problems())
                .extracting(Problem::message)
                .allSatisfy(message -> assertThat(message).doesNotContain("Zebra"));
        reach("reported", !read.isValid());
        reach("read", read.isValid());
    }

    /** A document as it was written, and how its format is read. */
    record Document(byte[] bytes, Function<byte[], Checked<?>> read) {}

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.oneOf(
                consents().map(each -> new Document(ConsentsJson.write(each), ConsentsJson::read)),
                disclosures().map(each -> new Document(DisclosureJson.write(each), DisclosureJson::read)),
                pathways().map(each -> new Document(ResponsePathwayJson.write(each), ResponsePathwayJson::read)));
    }

    @Provide
    Arbitrary<JsonNode> faults() {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return Arbitraries.of(
                make.nullNode(),
                make.textNode(""),
                make.textNode("Zebra quilt"),
                make.textNode("und"),
                make.textNode("none"),
                make.textNode("nurse"),
                make.textNode("2026-01-01T00:00:00Z"),
                make.textNode("PT9999H"),
                make.textNode("-PT1H"),
                make.textNode("x".repeat(65)),
                make.numberNode(7),
                make.booleanNode(true),
                make.arrayNode(),
                make.arrayNode().add("nurse").add("nurse"),
                make.objectNode(),
                make.objectNode().put("Zebra", "Zebra"));
    }

    private static void places(JsonNode node, JsonNode fault, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                places.add(() -> object.set(field.getKey(), fault));
                places(field.getValue(), fault, places);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                places.add(() -> array.set(at, fault));
                places(array.get(i), fault, places);
            }
        }
    }

    private static void reach(String what, boolean isSo) {
        Statistics.label(what)
                .collect(isSo)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
