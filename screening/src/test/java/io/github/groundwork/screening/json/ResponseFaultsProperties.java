package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Definition;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** SCR-12: every fault of an answer sheet is reported, all at once, with its code and its path. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class ResponseFaultsProperties {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A fault that is put into an entry, with the code and the field that it must be reported for. */
    private record Fault(String code, String field) {}

    @Property(tries = 500)
    void SCR_12_every_fault_is_reported_at_once_with_code_and_path(
            @ForAll Case given, @ForAll @Size(9) List<@IntRange(max = 9) Integer> picks) throws IOException {
        ObjectNode document = document(given.sheet());
        ArrayNode answers = (ArrayNode) document.get("answers");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < given.instrument().items().size(); i++) {
            Item item = given.instrument().items().get(i);
            Fault fault = put(item, (ObjectNode) answers.get(i), picks.get(i));
            if (!fault.code().isEmpty()) {
                expected.add(fault.code() + " /answers/" + i + fault.field());
            }
        }
        if (picks.get(7) < 3) {
            String again = answers.get(1).path("item").textValue();
            answers.addObject().put("item", again).put("answer", "declined");
            boolean known = given.instrument().item(again).isPresent();
            expected.add((known ? "RESPONSE_ITEM_REPEATED" : "RESPONSE_ITEM_UNKNOWN") + " /answers/"
                    + (answers.size() - 1) + "/item");
        }
        if (picks.get(8) < 3) {
            document.putObject("context").put("weather", "rain");
            expected.add("RESPONSE_CONTEXT_UNKNOWN /context/weather");
            document.putArray("declared").addObject().put("scale", "nothing").put("value", 3);
            expected.add("RESPONSE_SCALE_UNKNOWN /declared/0/scale");
        }
        Checked<Responses> read = ResponsesJson.read(MAPPER.writeValueAsBytes(document), given.instrument());
        assertThat(read.problems().stream().map(p -> p.code() + " " + p.path()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read.isValid()).isEqualTo(expected.isEmpty());
        Statistics.label("several faults")
                .collect(expected.size() > 2)
                .coverage(c -> c.check(true).percentage(p -> p > 20));
    }

    private static ObjectNode document(Responses sheet) throws IOException {
        return (ObjectNode) MAPPER.readTree(ResponsesJson.write(sheet));
    }

    private static Fault put(Item item, ObjectNode entry, int pick) {
        boolean several = item.format() instanceof AnswerFormat.SeveralChoices;
        String field = several ? "values" : "value";
        switch (pick) {
            case 0 -> {
                entry.put("item", "nowhere");
                return new Fault("RESPONSE_ITEM_UNKNOWN", "/item");
            }
            case 1 -> {
                entry.retain("item").put("answer", "perhaps");
                return new Fault("VALUE_UNKNOWN", "/answer");
            }
            case 2 -> {
                entry.put("mood", "fine");
                return new Fault("FIELD_UNKNOWN", "/mood");
            }
            case 3 -> {
                return offKey(item, cleared(entry), several, field);
            }
            case 4 -> {
                return otherType(item, cleared(entry), several, field);
            }
            case 5 -> {
                cleared(entry).put("answer", "not-asked");
                return new Fault("FIELD_MISSING", "/reason");
            }
            default -> {
                return new Fault("", "");
            }
        }
    }

    private static ObjectNode cleared(ObjectNode entry) {
        return entry.retain("item").put("answer", "given");
    }

    private static Fault offKey(Item item, ObjectNode entry, boolean several, String field) {
        if (several) {
            entry.putArray(field).add("elsewhere");
        } else if (item.higher().isPresent()) {
            entry.put(field, 9_999);
        } else {
            entry.put(field, "elsewhere");
        }
        return new Fault("RESPONSE_VALUE_OFF_KEY", "/" + field);
    }

    private static Fault otherType(Item item, ObjectNode entry, boolean several, String field) {
        if (several) {
            entry.putArray(field).add(7);
            return new Fault("RESPONSE_VALUE_TYPE", "/values/0");
        }
        if (item.higher().isPresent()) {
            entry.put(field, "0");
        } else {
            entry.put(field, 0);
        }
        return new Fault("RESPONSE_VALUE_TYPE", "/value");
    }

    @Property
    void SCR_12_a_sheet_without_faults_is_read_as_it_was_written(@ForAll Case given) {
        Checked<Responses> read = ResponsesJson.read(ResponsesJson.write(given.sheet()), given.instrument());
        assertThat(read).isEqualTo(Checked.of(given.sheet()));
    }

    @Property
    void SCR_12_a_sheet_of_another_version_is_reported(@ForAll Case given) throws IOException {
        ObjectNode version = document(given.sheet()).put("version", "2");
        assertThat(codes(version, given.instrument())).containsExactly("RESPONSE_OTHER_VERSION /version");
        ObjectNode other = document(given.sheet()).put("instrument", "another");
        assertThat(codes(other, given.instrument())).containsExactly("RESPONSE_OTHER_INSTRUMENT /instrument");
    }

    private static List<String> codes(ObjectNode document, Instrument instrument) throws IOException {
        return ResponsesJson.read(MAPPER.writeValueAsBytes(document), instrument).problems().stream()
                .map(p -> p.code() + " " + p.path())
                .toList();
    }

    /** A number may be far too long for arithmetic; it is off the key like any other. */
    @Example
    void SCR_12_a_number_of_any_length_is_off_the_key_and_nothing_worse() throws IOException {
        AnswerFormat number = new AnswerFormat.NumberEntry(Ratio.ZERO, Ratio.of(10), Ratio.of(1, 10));
        Instrument instrument = Definition.of("tiny")
                .add(Definition.item("1", number, Optional.empty(), Item.Standing.MAIN))
                .instrument();
        for (String digits : List.of("999999999999999.999999", "123456789012345.000001", "-999999999999999", "1e12")) {
            ObjectNode document = document(Responses.start(instrument).with("1", new Answer.Given(List.of("0.5"))));
            ((ObjectNode) document.get("answers").get(0)).put("value", new BigDecimal(digits));
            assertThat(codes(document, instrument))
                    .hasSize(1)
                    .allMatch(fault -> fault.matches("RESPONSE_VALUE_(OFF_KEY|TYPE) /answers/0/value"));
            assertThat(new ResponsesBuilder(instrument).tryGiven("1", List.of(new BigDecimal(digits).toPlainString())))
                    .isPresent();
        }
    }
}
