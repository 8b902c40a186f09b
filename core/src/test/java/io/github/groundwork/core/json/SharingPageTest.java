package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoices;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.testing.JsonFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the examples of the page on sharing and suggestions. */
class SharingPageTest {

    private static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));

    private static byte[] example(String format) {
        String page = JsonFiles.text(JsonFiles.bytes(Path.of("..", "docs", "formats", "sharing.md")));
        Matcher examples = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);
        List<String> found = examples.results()
                .map(each -> each.group(1))
                .filter(each -> each.contains(format + "/1.0"))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_example_of_sharing_is_read_and_nothing_in_it_is_without_effect() {
        byte[] example = example("groundwork-sharing");
        SharingChoices read = SharingJson.read(example).orThrow().value();

        assertThat(FormatFiles.of("sharing").faults(example)).isEmpty();
        assertThat(read.history().entries()).hasSize(4);
        assertThat(read.ineffective()).isEmpty();
        assertThat(read.state().standing(MAYA)).isEmpty();
        assertThat(read.state().copiesTo(MAYA)).hasSize(1);
        assertThat(read.state().standing(Audience.onCall())).hasSize(1);
    }

    @Test
    void the_example_of_suggestions_is_read_and_written_as_it_stands() {
        byte[] example = example("groundwork-suggestions");
        Suggestions read = SuggestionsJson.read(example).orThrow().value();

        assertThat(FormatFiles.of("suggestions").faults(example)).isEmpty();
        assertThat(read.list()).extracting(Suggestion::id).containsExactly("walk");
        assertThat(read.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.suggestion().id()).isEqualTo("breathe"));
        assertThat(JsonFiles.tree(SuggestionsJson.write(read))).isEqualTo(JsonFiles.tree(example));
    }
}
