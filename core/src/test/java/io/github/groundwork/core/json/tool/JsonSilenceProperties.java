package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.groundwork.core.check.InvalidInputException;
import io.github.groundwork.core.check.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds that no message repeats anything of a document: no text, no key, no number. Only paths name keys. */
class JsonSilenceProperties {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WORD = "zebraquilt";
    private static final String DIGITS = "7351";
    private static final Pattern FORM = Pattern.compile("[a-z]");
    private static final Map<String, Integer> KNOWN = Map.of("known", 1);

    @Provide
    Arbitrary<JsonNode> trees() {
        Arbitrary<String> texts = Arbitraries.strings()
                .ofMaxLength(5)
                .map(noise -> (noise.replaceAll("\\p{Cs}", "") + WORD + noise.replaceAll("\\p{Cs}", "")));
        Arbitrary<String> keys = Arbitraries.integers().between(1, 5).map(number -> WORD + number);
        return JsonTrees.trees(texts, keys);
    }

    @Property
    void COR_02_reading_every_field_in_every_way_repeats_nothing(@ForAll("trees") JsonNode tree) throws IOException {
        JsonText text = JsonText.bytes(JSON.writeValueAsBytes(tree));
        read(text.tree.orElseThrow(), "", text);

        silent(text);
    }

    @Property
    void COR_02_breaking_a_document_anywhere_repeats_nothing(
            @ForAll("trees") JsonNode tree, @ForAll int where, @ForAll char intruder) {
        String document = tree.toString();
        int at = Math.floorMod(where, document.length() + 1);

        silent(JsonText.verbatim(document.substring(0, at)));
        silent(JsonText.verbatim(document.substring(0, at) + intruder + document.substring(at)));
        silent(JsonText.verbatim(document.substring(0, at) + WORD + document.substring(at)));
        silent(JsonText.verbatim(document + document.substring(at)));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = (byte) intruder;
        silent(JsonText.bytes(bytes));
    }

    @Property
    void COR_02_a_number_that_is_wrong_is_not_repeated(@ForAll BigDecimal around) {
        String number = DIGITS + around.abs().toBigInteger() + "." + DIGITS;
        JsonText text = JsonText.read("{'a':" + number + ",'b':" + DIGITS + "e99}");
        JsonFields fields = JsonFields.of(text.tree.orElseThrow(), "", text.problems);
        fields.whole("a", 0, 1);
        fields.decimal("a");
        fields.text("a");
        fields.flag("b");

        assertThat(text.problems.list())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContain(DIGITS));
    }

    private static void silent(JsonText text) {
        assertThat(text.messages()).allSatisfy(message -> assertThat(message).doesNotContain(WORD));
        List<Problem> withoutPaths = text.problems.list().stream()
                .map(problem -> new Problem(problem.code(), "", problem.message()))
                .toList();
        if (!withoutPaths.isEmpty()) {
            assertThat(new InvalidInputException(withoutPaths)).hasMessageNotContaining(WORD);
        }
    }

    /** Reads a node and everything under it in every way, right or wrong. */
    private static void read(JsonNode node, String at, JsonText text) {
        Scalars.text(node, at, text.problems);
        Scalars.flag(node, at, text.problems);
        Scalars.whole(node, at, 0, 1, text.problems);
        Scalars.decimal(node, at, text.problems);
        JsonFields fields = JsonFields.of(node, at, text.problems);
        fields.done();
        for (String name : fields.names()) {
            fields.text(name, FORM);
            fields.oneOf(name, KNOWN);
            fields.texts(name);
            fields.objects(name).forEach(JsonFields::done);
            fields.object(name).done();
            fields.notEmpty(name);
            fields.text("missing");
        }
        fields.entries((value, pointer) -> {
            read(value, pointer, text);
            return Optional.empty();
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                read(node.get(i), at + "/" + i, text);
            }
        }
    }
}
