package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.pathway.PathwayProblem;
import io.github.groundwork.screening.pathway.PathwayStep;
import io.github.groundwork.screening.pathway.ScreeningPathway;
import io.github.groundwork.testing.JsonFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the page on pathways: its example, and its table of codes. */
class PathwayPageTest {

    private static final String PAGE =
            new String(JsonFiles.bytes(Path.of("..", "docs", "formats", "pathways.md")), StandardCharsets.UTF_8);

    private static String example() {
        return Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map(each -> each.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<Problem> problems(String document) {
        return PathwayJson.read(document.getBytes(StandardCharsets.UTF_8), Instruments.standard()::find)
                .problems();
    }

    @Test
    void the_example_is_read() {
        ScreeningPathway read = PathwayJson.read(
                        example().getBytes(StandardCharsets.UTF_8), Instruments.standard()::find)
                .orThrow();

        assertThat(read.steps())
                .extracting(PathwayStep::id)
                .containsExactly("phq-2-to-phq-9", "item-9-to-suicide-screen");
        assertThat(read.instruments())
                .extracting(each -> each.id())
                .containsExactly("phq-2", "phq-9", "asq", "c-ssrs-screener");
    }

    @Test
    void faults_of_form_and_of_meaning_are_reported_at_once() {
        String broken = example()
                .replace("\"cutOff\": \">=3\"", "\"cutOff\": \">=7\"")
                .replace("\"op\": \">=\"", "\"op\": \"~\"");

        assertThat(problems(broken))
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly("VALUE_UNKNOWN /steps/1/when/op", "PATHWAY_CUT_OFF_UNKNOWN /steps/0/when/cutOff");
        String late =
                example().replace("\"from\": \"phq-2\"", "\"from\": 2").replace("\"item\": \"9\"", "\"item\": \"99\"");
        assertThat(problems(late)).extracting(Problem::path).containsExactly("/steps/0/from", "/steps/1/when/item");
    }

    @Test
    void the_table_lists_every_code_with_its_rule() {
        List<String> rows = Pattern.compile("\\| `(PATHWAY_[A-Z_]+)` \\| (.*?) \\|")
                .matcher(PAGE)
                .results()
                .map((MatchResult row) -> row.group(1) + ": " + row.group(2))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(PathwayProblem.values())
                        .map(each -> each.name() + ": " + each.rule())
                        .toList());
    }
}
