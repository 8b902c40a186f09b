package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.ContactPoint.Kind;
import io.github.groundwork.core.preference.statement.ContactPoint.Safety;
import io.github.groundwork.core.preference.statement.ContactPoint.Use;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One number or address is often written in several ways; one of them is enough to close it. */
class LookAlikeAddressTest {

    private static ContactAnswer asked(Kind kind, String safe, String notSafe, Said.Who who) {
        ContactPoint open = ContactPoint.of(kind, ContactAddress.of(safe))
                .withSafety(Safety.SAFE)
                .with(Use.CALL, Permission.YES);
        ContactPoint closed = ContactPoint.of(kind, ContactAddress.of(notSafe)).withSafety(Safety.NOT_SAFE);
        Preferences all = new Said(words -> open, 1, Said.Who.PERSON, Said.Review.NONE).addTo(Said.base(), 0);
        all = new Said(words -> closed, 3, who, Said.Review.NONE).addTo(all, 0);
        return Decisions.of(all).reaching(ContactQuestion.of(new Purpose("follow-up"), Use.CALL, Said.NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "TELEPHONE, +1 555 0100, +15550100",
        "TELEPHONE, (555) 01-00, 555.0100",
        "TELEPHONE, 00441632960001, +44 1632 960001",
        "TELEPHONE, '555 0100', '５５５ ０１００'",
        "EMAIL, Maya@Example.org, maya@example.org",
        "EMAIL, 'maya@example.org ', maya@example.org",
        "ACCOUNT, @Maya, @maya",
        "POST, '1 Elm Street', '1  elm street'"
    })
    void COR_12_what_is_not_safe_in_one_way_of_writing_it_is_not_safe_in_another(
            Kind kind, String safe, String notSafe) {
        for (Said.Who who : new Said.Who[] {Said.Who.PERSON, Said.Who.STAFF}) {
            ContactAnswer answer = asked(kind, safe, notSafe, who);

            assertThat(answer.permitted()).isEmpty();
            assertThat(answer.ways())
                    .hasSize(2)
                    .allSatisfy(
                            way -> assertThat(way.grounds().deciding().code()).isEqualTo(ReasonCode.CHANNEL_NOT_SAFE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TELEPHONE, 555 0100, 555 0101",
        "EMAIL, m.aya@example.org, maya@example.org",
        "ACCOUNT, maya-1, maya1",
        "POST, 1 Elm Street, 11 Elm Street"
    })
    void what_is_another_address_stays_open(Kind kind, String safe, String notSafe) {
        assertThat(asked(kind, safe, notSafe, Said.Who.PERSON).permitted()).hasSize(1);
    }

    @Test
    void an_address_without_a_digit_or_letter_is_like_no_other() {
        assertThat(asked(Kind.TELEPHONE, "--", "++", Said.Who.PERSON).permitted())
                .hasSize(1);
    }
}
