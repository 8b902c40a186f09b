package io.github.groundwork.core.consent;

import io.github.groundwork.core.consent.ConsentDecision.Reason;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.id.ConsentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One decision, by the rules that {@link ConsentDecision} lists. Used within one call. */
final class Deciding {

    private final ConsentQuestion question;
    private final Consents consents;

    /** Every no to what is asked, the newest first. */
    private final List<Consent> noes;

    /** Every yes that names what is asked, the newest first, with the reason for which it does not count; none if it does. */
    private final Map<Consent, Standing> yeses = new LinkedHashMap<>();

    /** Whether a yes counts, or why it does not, the most telling first. */
    private enum Standing {
        COUNTS(Reason.PERMITTED),
        OVERTAKEN(Reason.NO_CAME_LATER),
        TAKEN_BACK(Reason.TAKEN_BACK),
        RUN_OUT(Reason.RUN_OUT),
        NOT_YET(Reason.NOT_YET);

        private final Reason reason;

        Standing(Reason reason) {
            this.reason = reason;
        }
    }

    Deciding(Consents consents, ConsentQuestion question) {
        this.consents = consents;
        this.question = question;
        List<Consent> newest = new ArrayList<>(consents.consents());
        Collections.reverse(newest);
        newest.stream().filter(Consent::isYes).filter(this::isMeant).forEach(yes -> yeses.put(yes, standing(yes)));
        this.noes = newest.stream()
                .filter(each -> !each.isYes())
                .filter(no -> covers(no) || yeses.keySet().stream().anyMatch(yes -> overtakes(no, yes)))
                .toList();
    }

    private boolean covers(Consent consent) {
        return consent.terms().cover(question.purpose(), question.scope());
    }

    private boolean isMeant(Consent yes) {
        return covers(yes) && yes.terms().recipients().contains(question.recipient());
    }

    private static boolean overtakes(Consent no, Consent yes) {
        return no.sameGrantor(yes)
                && no.terms().overlap(yes.terms())
                && !no.said().at().isBefore(yes.said().at());
    }

    private Standing standing(Consent yes) {
        if (consents.consents().stream().anyMatch(each -> !each.isYes() && overtakes(each, yes))) {
            return Standing.OVERTAKEN;
        }
        if (consents.isWithdrawn(yes.id())) {
            return Standing.TAKEN_BACK;
        }
        if (yes.said().expiry().isOver(question.at())) {
            return Standing.RUN_OUT;
        }
        return question.at().isBefore(yes.said().at()) ? Standing.NOT_YET : Standing.COUNTS;
    }

    ConsentDecision decide() {
        List<Consent> own = counting(yes -> yes.grantor().isPerson());
        List<Consent> granting = counting(Deciding::grants);
        boolean personSaidNo = noes.stream()
                .filter(this::covers)
                .anyMatch(no -> no.grantor().isPerson()
                        && (question.assentNeeded() || no.grantor().capacity() == Capacity.SELF));
        if (own.isEmpty() && personSaidNo) {
            return decided(Reason.PERSON_SAID_NO, List.of());
        }
        if (granting.isEmpty()) {
            return notGranted(own);
        }
        if (question.assentNeeded() && own.isEmpty()) {
            List<Consent> given = with(yes -> yes.grantor().isPerson());
            return given.isEmpty() ? decided(Reason.ASSENT_MISSING, granting) : notCounting(given);
        }
        List<Consent> permitting = with(yes -> granting.contains(yes) || own.contains(yes));
        return decided(noes.isEmpty() ? Reason.PERMITTED : Reason.PERMITTED_WITH_A_NO, permitting);
    }

    private ConsentDecision notGranted(List<Consent> assents) {
        List<Consent> wouldGrant = with(Deciding::grants);
        if (!wouldGrant.isEmpty()) {
            return notCounting(wouldGrant);
        }
        if (!noes.isEmpty()) {
            return decided(Reason.ANSWER_WAS_NO, assents);
        }
        if (!assents.isEmpty()) {
            return decided(Reason.ASSENT_ALONE, assents);
        }
        return yeses.isEmpty() ? decided(notNamed(), List.of()) : notCounting(List.copyOf(yeses.keySet()));
    }

    /** Names what the yeses lack, from the purpose on. */
    private Reason notNamed() {
        List<ConsentTerms> named = consents.consents().stream()
                .filter(Consent::isYes)
                .map(Consent::terms)
                .toList();
        if (named.isEmpty()) {
            return Reason.NOTHING_SAID;
        }
        if (named.stream().noneMatch(terms -> terms.purposes().cover(question.purpose()))) {
            return Reason.PURPOSE_NOT_NAMED;
        }
        return named.stream().noneMatch(terms -> terms.cover(question.purpose(), question.scope()))
                ? Reason.SCOPE_NOT_NAMED
                : Reason.RECIPIENT_NOT_NAMED;
    }

    /** Says why yeses that name what is asked do not count: the most telling reason, and those that it holds for. */
    private ConsentDecision notCounting(List<Consent> named) {
        Standing worst = Collections.min(named.stream().map(yeses::get).toList());
        return decided(
                worst.reason,
                named.stream().filter(yes -> yeses.get(yes) == worst).toList());
    }

    private static boolean grants(Consent yes) {
        return yes.grantor().capacity() != Capacity.ASSENT;
    }

    private List<Consent> counting(Predicate<Consent> which) {
        return with(which.and(yes -> yeses.get(yes) == Standing.COUNTS));
    }

    private List<Consent> with(Predicate<Consent> which) {
        return yeses.keySet().stream().filter(which).toList();
    }

    private ConsentDecision decided(Reason reason, List<Consent> deciding) {
        return new ConsentDecision(question, reason, ids(noes), ids(deciding));
    }

    private static List<ConsentId> ids(List<Consent> list) {
        return list.stream().map(Consent::id).toList();
    }
}
