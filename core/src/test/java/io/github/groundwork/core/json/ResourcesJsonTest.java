package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.DispatchPolicy;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.resource.ResourceKind;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reads directories as they stand, and holds what is kept of newer ones. */
class ResourcesJsonTest {

    private static final Path FILES = Path.of("src", "test", "resources");
    private static final Path INVALID = FILES.resolve("invalid").resolve("resources");
    private static final Path VALID = FILES.resolve("valid").resolve("resources");
    private static final Path MAIN = Path.of("src", "main", "resources", "io", "github", "groundwork", "core");
    private static final Path SHIPPED = MAIN.resolve("resource").resolve("resources.json");
    private static final String THREE = "three-at-once.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void three_faults_are_reported_at_once_each_in_its_place() {
        assertThat(ResourcesJson.read(bytes(INVALID.resolve(THREE))).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/resources/0/dispatch/contact"),
                        tuple("FIELD_EMPTY", "/resources/1/reach/0/at"),
                        tuple("FIELD_MISSING", "/resources/2/checked/hours"));
    }

    @Test
    void what_is_valid_is_read_as_it_stands() {
        ResourceDirectory tiny = read("tiny.json");
        Resource tea = tiny.find("tea-line").orElseThrow();
        Resource kitchen = tiny.find("elm-street-kitchen").orElseThrow();

        assertThat(tiny.all()).hasSize(3);
        assertThat(tiny.enabled()).containsExactly(tea);
        assertThat(tea.kind()).isEqualTo(ResourceKind.CRISIS_LINE);
        assertThat(tea.listing().places()).hasToString("[US-MA, CA]");
        assertThat(tea.listing().access().ways())
                .containsExactly(
                        ReachBy.of(ReachBy.Kind.CALL, "555 0100").withNote("Press 2 for milk."),
                        ReachBy.of(ReachBy.Kind.CHAT, "https://tea.example"));
        assertThat(tea.listing().access().hours())
                .contains(WeeklyHours.of(
                        ZoneId.of("America/New_York"),
                        List.of(
                                new DayHours(DayOfWeek.FRIDAY, LocalTime.of(22, 0), LocalTime.of(6, 0)),
                                new DayHours(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))));
        assertThat(tea.listing().access().languages()).containsExactly(Locale.ENGLISH, Locale.CANADA_FRENCH);
        assertThat(tea.policy().contact()).isEqualTo(DispatchPolicy.Contact.WILL_NOT);
        assertThat(tea.policy().rate()).contains("Never in 2025.");
        assertThat(tea.listing().checks().contact().staleAfterDays()).isEqualTo(30);
        assertThat(tea.listing().checks().hours().staleAfterDays()).isEqualTo(Checks.CONTACT_DAYS);
        assertThat(tea.listing().checks().policy()).isEqualTo(Checks.Check.none(Checks.POLICY_DAYS));
        assertThat(tea.listing().sources().get(0).dated()).contains("2026-02");
        assertThat(tiny.find("old-tea-line").orElseThrow().supersededBy()).contains("tea-line");
        assertThat(tiny.find("old-tea-line").orElseThrow().listing().access().hours())
                .isEmpty();
        assertThat(kitchen.kind()).isEqualTo(ResourceKind.FOOD);
        assertThat(kitchen.policy()).isEqualTo(DispatchPolicy.unknown());
        assertThat(kitchen.listing().access().hours()).contains(WeeklyHours.always());
        assertThat(read("nothing.json").all()).isEmpty();
    }

    @Test
    void the_shipped_directory_is_as_it_would_be_written() throws IOException {
        assertThat(new String(
                        ResourcesJson.write(
                                ResourcesJson.read(bytes(SHIPPED)).orThrow().value()),
                        StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(SHIPPED));
    }

    @Test
    void fields_of_a_newer_minor_version_are_kept_with_what_they_are_about_and_shown_nowhere() throws IOException {
        JsonDocument<ResourceDirectory> newer = ResourcesJson.read(bytes(VALID.resolve("newer-minor-version.json")))
                .orThrow();
        ResourceDirectory tiny = read("tiny.json");
        Resource tea = tiny.find("tea-line").orElseThrow();
        ResourceDirectory changed = tiny.replacing(tea.withChecks(Checks.none()));

        assertThat(newer.minorVersion()).isEqualTo(3);
        assertThat(newer.value()).isEqualTo(tiny);
        assertThat(newer.with(tiny)).isEqualTo(newer);
        assertThat(newer.toString()).isEqualTo("JsonDocument[1.3, ResourceDirectory[3 rows]]");
        JsonNode after = JSON.readTree(ResourcesJson.write(newer.with(changed)));
        assertThat(after.path("format").textValue()).isEqualTo("groundwork-resources/1.3");
        assertThat(after.path("colour").textValue()).isEqualTo("green");
        assertThat(after.findParents("stars")).hasSize(1);
        assertThat(after.findParents("secure")).hasSize(1);
        JsonNode without = JSON.readTree(ResourcesJson.write(newer.with(ResourceDirectory.empty())));
        assertThat(fields(without)).containsExactly("format", "resources", "colour");
    }

    private static ResourceDirectory read(String name) {
        return ResourcesJson.read(bytes(VALID.resolve(name))).orThrow().value();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(JsonNode object) {
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        return fields;
    }
}
