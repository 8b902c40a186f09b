package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.groundwork.core.CoreArbitraries;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsJsonTest {

    private static final ActorId SPEAKER = ActorId.parse("p-1");

    private final Problems problems = new Problems();

    private JsonFields stored(Words words) {
        byte[] document = JsonWriter.bytes(WordsJson.write(words));
        return JsonFields.of(StrictJson.parse(document, problems).orElseThrow(), "/w", problems);
    }

    private JsonFields read(String document) {
        return JsonFields.of(
                StrictJson.parse(document.replace('\'', '"').getBytes(StandardCharsets.UTF_8), problems)
                        .orElseThrow(),
                "/w",
                problems);
    }

    private String found() {
        return problems.list().stream()
                .map(p -> p.code() + " " + p.path())
                .toList()
                .toString();
    }

    @Provide
    Arbitrary<String> words() {
        return CoreArbitraries.words();
    }

    @Provide
    Arbitrary<Attribution> anybody() {
        return CoreArbitraries.attributions(Role.values());
    }

    @Property
    void COR_03_words_come_back_character_by_character(
            @ForAll("words") String text, @ForAll("anybody") Attribution said) {
        Words words = said.role().isPerson() ? OwnWords.of(text, said) : OthersWords.of(text, said);

        assertThat(WordsJson.any(stored(words))).contains(words);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void COR_04_only_the_persons_words_are_read_as_own_words(Role role) {
        Attribution said = Attribution.written(SPEAKER, role);
        Words words = role.isPerson() ? OwnWords.of("a", said) : OthersWords.of("a", said);

        assertThat(WordsJson.own(stored(words)).isPresent()).isEqualTo(role.isPerson());
        assertThat(WordsJson.others(stored(words)).isPresent()).isEqualTo(!role.isPerson());
        assertThat(found()).isEqualTo("[VALUE_UNKNOWN /w/said/role]");
    }

    @Test
    void the_longest_words_are_stored_and_read_whatever_they_hold() {
        for (String each : new String[] {"x", "\u0000", "\u05d0", "\ud83c\udf31", "\ud83d"}) {
            String text = each.repeat(Words.LONGEST / each.length());
            OwnWords words = OwnWords.of(text, Attribution.written(SPEAKER, Role.PERSON));

            assertThat(WordsJson.own(stored(words))).contains(words);
        }
        assertThat(found()).isEqualTo("[]");
    }

    @Test
    void what_is_wrong_is_reported_without_the_words() {
        assertThat(WordsJson.own(read("{'text':null}"))).isEmpty();
        assertThat(WordsJson.own(read("{'text':3,'said':{'by':'a b','role':'person'}}")))
                .isEmpty();
        assertThat(WordsJson.own(read("{'text':'zebra','said':{'by':'p-1','role':'person','recordedBy':'p-1'}}")))
                .isEmpty();
        assertThat(WordsJson.own(read("{'text':'" + "zebra".repeat(12_001) + "','said':{'by':'p-1','role':'person'}}")))
                .isEmpty();

        assertThat(found())
                .isEqualTo("[FIELD_NULL /w/text, FIELD_MISSING /w/said, FIELD_TYPE /w/text, TEXT_INVALID /w/said/by, "
                        + "TEXT_INVALID /w/said/recordedBy, TEXT_INVALID /w/text]");
        assertThat(problems.list().toString()).doesNotContain("zebra").doesNotContain("a b");
    }

    @Test
    void an_attribution_names_who_wrote_it_down() {
        Attribution spoken = Attribution.spoken(SPEAKER, Role.PERSON, ActorId.parse("staff-1"));

        assertThat(AttributionJson.write(spoken))
                .hasToString("{\"by\":\"p-1\",\"role\":\"person\",\"recordedBy\":\"staff-1\"}");
        assertThat(AttributionJson.read(JsonFields.of(AttributionJson.write(spoken), "", problems)))
                .isEqualTo(Optional.of(spoken));
    }

    @Test
    void halves_of_pairs_are_escaped_and_whole_pairs_are_not() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("\udc00k", "\ud83da\ud83c\udf31\udf31\ud83d");

        assertThat(new String(JsonWriter.bytes(node), StandardCharsets.UTF_8))
                .isEqualTo("{\n  \"\\uDC00k\": \"\\uD83Da\ud83c\udf31\\uDF31\\uD83D\"\n}\n");
    }

    @Test
    void a_document_that_could_not_be_read_again_is_not_written() {
        String longest = "x".repeat(64 * 1024);
        assertThat(JsonWriter.bytes(TextNode.valueOf(longest))).hasSize(64 * 1024 + 3);
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.bytes(TextNode.valueOf(longest + "x")));
        ArrayNode large = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 1024; i++) {
            large.add(longest);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.bytes(large));
        ArrayNode many = JsonNodeFactory.instance.arrayNode();
        for (int i = 1; i < 2 * 1024 * 1024; i++) {
            many.add(true);
        }
        assertThat(JsonWriter.bytes(many)).isNotEmpty();
        many.add(true);
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.bytes(many));
    }
}
