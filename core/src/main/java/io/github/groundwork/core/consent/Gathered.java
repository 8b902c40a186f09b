package io.github.groundwork.core.consent;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.consent.Consents.Withdrawal;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what a {@link Consents} holds, each once and in an order that does not depend on how it came. Used within one call. */
final class Gathered {

    private static final Comparator<Consent> ORDER =
            Comparator.comparing((Consent c) -> c.said().at()).thenComparing(c -> c.id().value());
    private static final Comparator<By> BY = Comparator.comparing(By::at)
            .thenComparing(by -> by.actor().value())
            .thenComparing(By::role)
            .thenComparing(by -> by.device().value());
    private static final Comparator<Withdrawal> WITHDRAWALS = Comparator.comparing(Withdrawal::by, BY)
            .thenComparing(w -> w.consent().value());
    private static final Comparator<DisclosureShown> SHOWN = Comparator.comparing(DisclosureShown::by, BY)
            .thenComparing(s -> s.to().value())
            .thenComparing(s -> s.disclosure().id().value())
            .thenComparing(s -> s.disclosure().version())
            .thenComparing(s -> s.disclosure().language().toLanguageTag())
            .thenComparing(DisclosureShown::manner)
            .thenComparing(DisclosureShown::understanding);

    private final PersonId person;
    private final Map<ConsentId, Consent> consents = new LinkedHashMap<>();
    private final Set<Withdrawal> withdrawals = new LinkedHashSet<>();
    private final Set<DisclosureShown> alsoShown = new LinkedHashSet<>();

    Gathered(PersonId person) {
        this.person = person;
    }

    void consents(Collection<Consent> given, Problems problems) {
        int i = 0;
        for (Consent consent : given) {
            String at = "/consents/" + i;
            i++;
            if (!consent.person().equals(person)) {
                problems.add(ConsentProblem.CONSENT_OTHER_PERSON.at(at));
            }
            Consent before = consents.putIfAbsent(consent.id(), consent);
            if (before != null && !before.equals(consent)) {
                problems.add(ConsentProblem.CONSENT_TWO_CONTENTS.at(at + "/id"));
            }
        }
    }

    /** Takes what was taken back; whether somebody could is told as soon as the consent is there, whichever came first. */
    void withdrawals(Collection<Withdrawal> given, Problems problems) {
        int i = 0;
        for (Withdrawal withdrawal : given) {
            Consent consent = consents.get(withdrawal.consent());
            if (consent != null && !withdrawal.canTakeBack(consent)) {
                problems.add(ConsentProblem.WITHDRAWAL_BY_ANOTHER.at("/withdrawals/" + i + "/by"));
            }
            withdrawals.add(withdrawal);
            i++;
        }
    }

    /** Takes the showings that no consent holds. */
    void shown(Collection<DisclosureShown> given) {
        alsoShown.addAll(given);
        consents.values().forEach(consent -> alsoShown.remove(consent.shown()));
    }

    PersonId person() {
        return person;
    }

    List<Consent> consents() {
        return consents.values().stream().sorted(ORDER).toList();
    }

    List<Withdrawal> withdrawals() {
        return withdrawals.stream().sorted(WITHDRAWALS).toList();
    }

    List<DisclosureShown> alsoShown() {
        return shownInOrder(alsoShown);
    }

    static List<DisclosureShown> shownInOrder(Collection<DisclosureShown> shown) {
        return shown.stream().distinct().sorted(SHOWN).toList();
    }
}
