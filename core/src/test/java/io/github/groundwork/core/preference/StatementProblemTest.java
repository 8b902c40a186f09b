package io.github.groundwork.core.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.NoContact;
import io.github.groundwork.core.preference.statement.StatementProblem;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks whether each rule stops the constructor of what it is about, with the words of the rule. */
class StatementProblemTest {

    private static final Optional<Words> NONE = Optional.empty();
    private static final Attribution STAFF = Attribution.written(StoredArbitraries.STAFF, Role.CLINICIAN);
    private static final Words OWN = OwnWords.of("mine", Attribution.written(StoredArbitraries.PERSON, Role.PERSON));
    private static final Topic TOPIC = new Topic("violence");
    private static final Term TERM = new Term("touch");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(StatementProblem.STATEMENT_EMPTY, () -> Trigger.by()),
                rule(
                        StatementProblem.STATEMENT_EMPTY,
                        () -> new Strategy(
                                List.of(), NONE, Strategy.Effect.HELPS, Strategy.Doer.ANYBODY, Optional.of(OWN), NONE)),
                rule(
                        StatementProblem.STATEMENT_EMPTY,
                        () -> new Boundary(Boundary.Area.TOUCH, Boundary.Rule.AVOID, List.of(), NONE)),
                rule(
                        StatementProblem.STATEMENT_EMPTY,
                        () -> new CareWish(
                                CareWish.Subject.PETS,
                                CareWish.Wanted.WANTED,
                                List.of(),
                                NONE,
                                Optional.of(OWN),
                                Optional.empty())),
                rule(StatementProblem.STATEMENT_EMPTY, () -> new Identity.Observance(List.of(), NONE, List.of())),
                rule(StatementProblem.TOPIC_MISSING, () -> TopicBoundary.of(AskingManner.ASK)),
                rule(StatementProblem.COMPANION_MISSING, () -> TopicBoundary.of(AskingManner.ONLY_WITH, TOPIC)),
                rule(
                        StatementProblem.COMPANION_UNEXPECTED,
                        () -> new TopicBoundary(
                                List.of(TOPIC),
                                AskingManner.ASK_LAST,
                                List.of(StoredArbitraries.SISTER),
                                Optional.of(OWN))),
                rule(StatementProblem.SETTING_MISSING, () -> new Identity.NameUsed(OWN, List.of())),
                rule(StatementProblem.SETTING_MISSING, () -> new Identity.Pronouns(OWN, List.of())),
                rule(StatementProblem.LANGUAGE_MISSING, () -> speaks(Locale.ROOT)),
                rule(StatementProblem.LANGUAGE_MISSING, () -> speaks(new Locale("no tag can say this"))),
                rule(
                        PreferenceProblem.AGENT_TIME_ORDER,
                        () -> new AgentTerm(false, Optional.of(Instant.EPOCH), Optional.of(Instant.EPOCH))),
                rule(PreferenceProblem.REASON_MISSING, () -> new Outcome(false, NONE, Permission.YES, STAFF)),
                rule(
                        PreferenceProblem.OWN_WORDS_OF_ANOTHER,
                        () -> new Outcome(true, Optional.of(OWN), Permission.YES, STAFF)),
                rule(PreferenceProblem.OWN_WORDS_OF_ANOTHER, () -> new PreferenceEvent.CapacityNoted(true, STAFF, OWN)),
                rule(
                        PreferenceProblem.OWN_WORDS_OF_ANOTHER,
                        () -> PreferenceDraft.of(
                                Trigger.by(TERM).withWords(OWN),
                                Strength.NOTE,
                                Attribution.written(StoredArbitraries.SISTER, Role.PERSON))),
                rule(
                        PreferenceProblem.BASIS_MISSING,
                        () -> PreferenceDraft.of(Trigger.by(TERM), Strength.BINDING_DECLINE, STAFF)),
                rule(
                        PreferenceProblem.CLOSED_WITHOUT_LIMIT,
                        () -> PreferenceDraft.of(new NoContact(Purposes.all(), NONE), Strength.NOTE, STAFF)));
    }

    private static Arguments rule(ProblemCode code, ThrowingCallable maker) {
        return Arguments.of(code, maker);
    }

    private static Identity.Speaks speaks(Locale language) {
        return new Identity.Speaks(language, Permission.YES, Permission.NO, NONE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_stops_what_breaks_it_in_its_own_words(ProblemCode code, ThrowingCallable maker) {
        assertThatIllegalArgumentException().isThrownBy(maker).withMessage(code.rule());
    }

    @Test
    void a_language_is_kept_as_its_tag_says_it() {
        assertThat(speaks(new Locale("no", "NO", "NY")).language()).isEqualTo(Locale.forLanguageTag("nn-NO"));
        assertThat(speaks(new Locale("de", "DE", "!!")).language()).isEqualTo(Locale.GERMANY);
    }

    @Test
    void all_that_is_wrong_with_a_draft_is_found_at_once() {
        NoContact none = new NoContact(Purposes.all(), Optional.of(OWN));

        assertThat(PreferenceProblem.ofDraft(none, Strength.NOTE, STAFF, Optional.of(OWN)))
                .containsExactly(
                        PreferenceProblem.CLOSED_WITHOUT_LIMIT,
                        PreferenceProblem.BASIS_UNEXPECTED,
                        PreferenceProblem.OWN_WORDS_OF_ANOTHER);
        assertThat(PreferenceProblem.ofDraft(none, Strength.LIMIT, OWN.said(), NONE))
                .isEmpty();
    }

    @Test
    void an_address_has_as_many_characters_as_a_file_holds() {
        assertThat(ContactAddress.of("9".repeat(ContactAddress.LONGEST)).text()).hasSize(2_000);
        assertThatIllegalArgumentException().isThrownBy(() -> ContactAddress.of("9".repeat(2_001)));
    }
}
