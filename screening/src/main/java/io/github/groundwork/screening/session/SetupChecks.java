package io.github.groundwork.screening.session;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.screening.session.offer.Offer;
import java.util.List;

/** Checks that the parts of a setup fit together, and to what was offered. */
final class SetupChecks {
    private SetupChecks() {}

    static List<Problem> of(SessionSetup setup) {
        Problems problems = new Problems();
        Disclosure disclosure = setup.disclosure();
        HowHeld how = setup.how();
        String language = disclosure.ref().language().getLanguage();
        boolean otherWording = how.wording()
                .filter(pack -> !pack.language().getLanguage().equals(language))
                .isPresent();
        if (otherWording || !how.phrases().language().getLanguage().equals(language)) {
            problems.add(SessionProblem.SETUP_OTHER_LANGUAGE.at("/disclosure/language"));
        }
        for (Problem each : setup.pathway().checkAgainst(disclosure)) {
            problems.add(SessionProblem.SETUP_RESPONDER_NOT_DISCLOSED.at("/pathway" + each.path()));
        }
        if (how.options().isTotalOnly() && !Opening.isTotalEnough(setup.instrument())) {
            problems.add(SessionProblem.SETUP_TOTAL_ONLY.at("/options/administration"));
        }
        return problems.list();
    }

    /** What is wrong with holding a session with somebody by a setup: their words and wishes are nobody else's. */
    static List<Problem> of(SessionSetup setup, PersonId person) {
        Problems problems = new Problems();
        problems.addAll(of(setup));
        boolean isTheirs = setup.person()
                .preferences()
                .filter(said -> !said.person().equals(person))
                .isEmpty();
        if (!isTheirs) {
            problems.add(SessionProblem.SETUP_OTHER_PERSON.at("/preferences"));
        }
        return problems.list();
    }

    /** What is wrong with going on with a setup, after something was offered. */
    static List<Problem> of(SessionSetup setup, PersonId person, Offer offer) {
        Problems problems = new Problems();
        problems.addAll(of(setup, person));
        boolean isSameForm =
                setup.form().equals(offer.form()) && setup.how().options().equals(offer.options());
        if (!isSameForm) {
            problems.add(SessionProblem.SETUP_OTHER_FORM.at("/form"));
        }
        if (!setup.disclosure().ref().equals(offer.disclosure())) {
            problems.add(SessionProblem.SETUP_OTHER_DISCLOSURE.at("/disclosure"));
        }
        if (!offer.responders().roles().stream().allMatch(setup.disclosure()::names)) {
            problems.add(SessionProblem.SETUP_RESPONDER_NOT_DISCLOSED.at("/disclosure/recipients"));
        }
        return problems.list();
    }
}
