package io.github.groundwork.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final LocalizedText TEXT = LocalizedText.of(Locale.ENGLISH, "You could try slow breathing.");
    private static final Rationale RATIONALE = new Rationale("It calms many people.", "Not published.", false);
    private static final Term BREATHING = Term.parse("breathing");

    private static Suggestion suggestion(String id, List<Term> about) {
        return new Suggestion(id, SuggestionKind.STRATEGY, TEXT, about, RATIONALE, ForWhom.person());
    }

    @Test
    void a_suggestion_says_what_it_involves_so_that_it_can_be_compared() {
        assertThatIllegalArgumentException().isThrownBy(() -> suggestion("one", List.of()));
        assertThat(suggestion("one", List.of(Term.parse("walk"), BREATHING, BREATHING))
                        .about())
                .containsExactly(BREATHING, Term.parse("walk"));
    }

    @Test
    void an_id_has_a_form_and_stands_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> suggestion("one two", List.of(BREATHING)));
        Suggestion one = suggestion("one", List.of(BREATHING));
        assertThatIllegalArgumentException().isThrownBy(() -> Suggestions.of(List.of(one, one)));
        Suggestions.LeftOut left = new Suggestions.LeftOut(one, TEXT, List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> Suggestions.of(List.of(one), List.of(left)));
    }

    @Test
    void it_is_for_the_person_first_and_for_somebody() {
        ForWhom both = ForWhom.of(Role.CLINICIAN)
                .and(Role.PEER_WORKER)
                .and(Role.PERSON)
                .and(Role.CLINICIAN);

        assertThat(both.roles()).containsExactly(Role.PERSON, Role.CLINICIAN, Role.PEER_WORKER);
        assertThat(both.isForPerson()).isTrue();
        assertThat(ForWhom.of(Role.STAFF).isForPerson()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ForWhom(List.of()));
    }

    @Test
    void something_is_left_out_only_for_what_it_involves() {
        Suggestion one = suggestion("one", List.of(BREATHING));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suggestions.LeftOut(one, TEXT, List.of(Term.parse("walk"))));
    }

    @Test
    void an_attention_has_a_rationale_as_a_suggestion_has() {
        Attention attention = new Attention(
                AttentionKind.CONVERSATION,
                "asq",
                "1",
                RATIONALE.reason(),
                Optional.empty(),
                RATIONALE.source(),
                false);

        assertThat(attention.rationale()).isEqualTo(RATIONALE);
        assertThat(attention.recipient())
                .isEqualTo(suggestion("one", List.of(BREATHING)).recipient());
        assertThatIllegalArgumentException().isThrownBy(() -> new Rationale("", "somewhere", true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rationale("because", "", true));
    }
}
