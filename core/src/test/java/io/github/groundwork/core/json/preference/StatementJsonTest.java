package io.github.groundwork.core.json.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.statement.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Asks whether every kind of statement and of event has a form in files. */
public class StatementJsonTest {

    /** Returns every kind of statement. */
    public static List<Class<?>> kinds() {
        return leaves(Statement.class).toList();
    }

    /** Returns the names of their forms. */
    public static List<String> types() {
        return List.copyOf(StatementJson.types());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StatementJsonTest::leaves)
                : Stream.of(type);
    }

    @Test
    void every_kind_of_statement_and_of_event_has_one_form_with_a_name_of_its_own() {
        List<StatementForm<?>> statements = Stream.of(
                        HelpJson.FORMS, LimitJson.FORMS, IdentityJson.FORMS, ReachJson.FORMS)
                .<StatementForm<?>>flatMap(List::stream)
                .toList();
        List<PreferenceEventForm<?>> events = Stream.of(PreferenceEventJson.FORMS, AgentEventJson.FORMS)
                .<PreferenceEventForm<?>>flatMap(List::stream)
                .toList();

        assertThat(statements.stream().<Class<?>>map(StatementForm::kind)).containsExactlyInAnyOrderElementsOf(kinds());
        assertThat(events.stream().<Class<?>>map(PreferenceEventForm::kind))
                .containsExactlyInAnyOrderElementsOf(
                        leaves(PreferenceEvent.class).toList());
        assertThat(StatementJson.types()).hasSameSizeAs(statements);
        assertThat(PreferenceCodec.INSTANCE.types()).doesNotHaveDuplicates().hasSameSizeAs(events);
    }
}
