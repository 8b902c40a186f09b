package io.github.groundwork.screening.session;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.InvalidInputException;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.offer.Offer;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.RoutedAttention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Checks what goes into a session against what it is held with. */
final class Opening {
    private Opening() {}

    /** What is offered, with what is missing. */
    static Offer offer(SessionSetup setup, PersonId person, Setting setting, By by) {
        List<Problem> problems = SetupChecks.of(setup, person);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        Route route = new Routes(setup, setting, by.at()).route();
        return new Offer(
                setup.form(),
                setup.disclosure().ref(),
                setup.responders(),
                setting,
                setup.how().options(),
                Gaps.of(setup, setting, route, by.at()),
                setup.how().following());
    }

    static Checked<SessionRecord> check(SessionRecord record, SessionSetup setup) {
        Problems problems = new Problems();
        record.offer().ifPresent(offer -> problems.addAll(SetupChecks.of(setup, record.person(), offer)));
        if (problems.isEmpty() && isPartnersGateOpen(record, setup)) {
            problems.add(SessionProblem.SESSION_BLOCKED.at("/preferences"));
        }
        if (problems.isEmpty()) {
            for (Entry<SessionEvent> entry : record.history().entries()) {
                if (entry instanceof Entry.Event<SessionEvent> event) {
                    check(event.content(), setup)
                            .ifPresent(code -> problems.add(code.at(event.id().toString())));
                }
            }
        }
        return problems.toChecked(() -> record);
    }

    /** Tells whether violence at home would be asked about now, which was left out when the session opened although something is missing. */
    private static boolean isPartnersGateOpen(SessionRecord record, SessionSetup setup) {
        boolean isOpening = record.offer()
                        .filter(offer -> !offer.isBlocked() && !offer.gaps().isEmpty())
                        .isPresent()
                && !record.state().opening().route().isPreviewed(Reading.ALL);
        return isOpening && Gaps.asksAboutPartners(setup, Steps.route(setup, record));
    }

    private static Optional<SessionProblem> check(SessionEvent event, SessionSetup setup) {
        if (event instanceof OpeningEvent.PreviewShown shown) {
            return checkRoute(shown.route(), setup);
        }
        if (event instanceof OpeningEvent.Rerouted rerouted) {
            return checkRoute(rerouted.route(), setup);
        }
        if (event instanceof OpeningEvent.KnownOffered known) {
            return known.answers().entrySet().stream()
                    .flatMap(each -> problem(each.getKey(), each.getValue(), setup).stream())
                    .findFirst();
        }
        if (event instanceof FlowEvent.AttentionDelivered delivered
                && !setup.topics().containsKey(delivered.item())) {
            return Optional.of(SessionProblem.ITEM_NOT_OF_INSTRUMENT);
        }
        if (event instanceof AskingEvent.Answered answered) {
            return problem(answered.item(), answered.answer(), setup);
        }
        return event instanceof AskingEvent.Revised revised
                ? problem(revised.item(), revised.answer(), setup)
                : Optional.empty();
    }

    private static Optional<SessionProblem> checkRoute(Route route, SessionSetup setup) {
        List<String> items = new ArrayList<>(route.order());
        route.routings().forEach(each -> items.add(each.item()));
        return items.stream().allMatch(setup.topics()::containsKey)
                ? Optional.empty()
                : Optional.of(SessionProblem.ITEM_NOT_OF_INSTRUMENT);
    }

    private static Optional<SessionProblem> problem(String item, Answer answer, SessionSetup setup) {
        if (!setup.topics().containsKey(item)) {
            return Optional.of(SessionProblem.ITEM_NOT_OF_INSTRUMENT);
        }
        return answer instanceof Answer.Given given
                        && !canonical(item, given, setup).equals(Optional.of(given))
                ? Optional.of(SessionProblem.ANSWER_OFF_KEY)
                : Optional.empty();
    }

    /** The one form in which an answer is recorded, so that the same answer from two devices is the same; empty if it is off the key. */
    private static Optional<Answer.Given> canonical(String item, Answer.Given given, SessionSetup setup) {
        Instrument instrument = setup.instrument();
        if (setup.how().options().isTotalOnly()) {
            return total(given)
                    .filter(total -> isOn(total, instrument.scales().get(0)))
                    .map(total -> new Answer.Given(List.of(Long.toString(total.numerator()))));
        }
        ResponsesBuilder sheet = Responses.start(instrument).toBuilder();
        return sheet.tryGiven(item, given.values()).isEmpty()
                ? Optional.of((Answer.Given) sheet.build().answer(item))
                : Optional.empty();
    }

    /** Tells whether the total of an instrument, as a person can count it, says all that its answers would. */
    static boolean isTotalEnough(Instrument instrument) {
        if (instrument.scales().size() != 1
                || !instrument.gates().isEmpty()
                || !instrument.critical().isEmpty()) {
            return false;
        }
        Scale scale = instrument.scales().get(0);
        return scale.lowest().isWhole()
                && scale.lowest().signum() >= 0
                && AnswerFormat.NumberEntry.fits(scale.lowest(), scale.highest(), Ratio.ONE);
    }

    static Optional<Ratio> total(Answer.Given given) {
        String text = String.join(" ", given.values());
        return text.matches("\\d{1,6}") ? Optional.of(Ratio.from(new BigDecimal(text))) : Optional.empty();
    }

    private static boolean isOn(Ratio total, Scale scale) {
        return total.compareTo(scale.lowest()) >= 0 && total.compareTo(scale.highest()) <= 0;
    }

    /** An answer as it is recorded. */
    static Answer onKey(String item, Answer answer, SessionSetup setup) {
        if (!setup.topics().containsKey(item)) {
            throw new IllegalArgumentException(SessionProblem.ITEM_NOT_OF_INSTRUMENT.rule());
        }
        if (!(answer instanceof Answer.Given given)) {
            return answer;
        }
        return canonical(item, given, setup)
                .orElseThrow(() -> new IllegalArgumentException(SessionProblem.ANSWER_OFF_KEY.rule()));
    }

    /** A "no" is taken whatever was shown before it; a yes has to cover all that the session is. */
    static void checkCovers(Consent consent, SessionSetup setup, SessionRecord record, By by) {
        ConsentTerms terms = consent.terms();
        boolean isOurs =
                consent.person().equals(record.person()) && terms.scope().contains(Session.SCREENING);
        List<Term> roles = record.offer()
                .map(offer -> offer.responders().roles())
                .orElse(setup.responders().roles());
        boolean isWhole = !consent.isYes()
                || (consent.checkAgainst(setup.disclosure()).isEmpty()
                        && terms.purposes().cover(StandardPurpose.CARE.purpose())
                        && terms.recipients().containsAll(roles)
                        && !consent.said().expiry().isOver(by.at()));
        if (!isOurs || !isWhole) {
            throw new NotPossibleException(SessionProblem.CONSENT_DOES_NOT_COVER.at(""));
        }
    }

    /** Nobody in the person's life erases what the person said; what somebody else reports is theirs to erase. */
    static void checkErasing(SessionSetup setup, By by) {
        Arguments.check(by);
        if (by.role().isInTheirLife() && setup.how().informant() == Informant.SELF) {
            throw new NotPossibleException(SessionProblem.ERASED_BY_SOMEBODY_ELSE.at(""));
        }
    }

    static void checkIsPlain(SessionEvent event, SessionRecord record, List<RoutedAttention> attentions) {
        Objects.requireNonNull(event, "event");
        boolean isPlain = event instanceof OpeningEvent.KnownDecided
                || event instanceof OpeningEvent.ConsentTakenBack
                || event instanceof AskingEvent.NotAgain
                || event instanceof AskingEvent.OfferedAgain
                || event instanceof FlowEvent.StopAsked
                || event instanceof FlowEvent.AttentionDelivered;
        boolean isOfNothing = event instanceof FlowEvent.AttentionDelivered delivered
                && attentions.stream().noneMatch(each -> each.attention().item().equals(delivered.item()));
        if (!isPlain || isOfNothing) {
            throw new NotPossibleException(SessionProblem.STEP_OTHER.at(""));
        }
        boolean isElsewhere = event instanceof OpeningEvent.ConsentTakenBack back
                && !record.state().opening().consents().holds(back.consent());
        if (isElsewhere) {
            throw new NotPossibleException(SessionProblem.CONSENT_NOT_HERE.at(""));
        }
    }

    static Optional<SessionEvent> known(KnownAnswers known, SessionSetup setup, SessionRecord record) {
        if (!known.target().equals(setup.instrument())
                || known.informant() != setup.how().informant()) {
            throw new IllegalArgumentException("known answers are for this instrument and informant");
        }
        Map<String, Answer.Given> left = new LinkedHashMap<>(known.answers());
        SessionState state = record.state();
        left.keySet()
                .removeIf(item -> !state.opening().route().isAsked(item, Reading.ALL)
                        || !state.item(item).standing().isEmpty());
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpeningEvent.KnownOffered(known.from(), known.at(), left));
    }

    /**
     * What the person's preferences, and who is there, change now; empty if that is nothing and no new setting is to be noted, or nothing is
     * asked any more.
     */
    static Optional<SessionEvent> reroute(SessionSetup setup, SessionRecord record, Optional<Setting> setting, By by) {
        OpeningState opening = record.state().opening();
        if (setting.isEmpty() && record.state().flow().isEnded(Reading.ALL)) {
            return Optional.empty();
        }
        if (!opening.route().isPreviewed(Reading.ALL)) {
            return setting.map(each -> {
                throw new NotPossibleException(SessionProblem.SESSION_NOT_PREVIEWED.at(""));
            });
        }
        Setting now = setting.or(opening::setting).orElseThrow();
        Route wanted = new Routes(setup, now, by.at()).route();
        List<String> order = wanted.order().stream()
                .filter(item -> opening.route().isAsked(item, Reading.ALL))
                .toList();
        List<Routing> routings = new ArrayList<>();
        setup.topics()
                .keySet()
                .forEach(item -> routing(item, wanted, order, opening).ifPresent(routings::add));
        Route route = new Route(order, routings);
        boolean isSame = setting.isEmpty() && opening.route().newest().equals(Optional.of(route));
        return isSame ? Optional.empty() : Optional.of(new OpeningEvent.Rerouted(now, route));
    }

    /** What changes about an item now; one that was withheld before stays so, for the reason that it had. */
    private static Optional<Routing> routing(String item, Route wanted, List<String> order, OpeningState opening) {
        Optional<Routing> now = wanted.routing(item);
        boolean isAsked = order.contains(item);
        if (isAsked || now.flatMap(Routing::withheld).isPresent()) {
            return now;
        }
        return opening.route()
                .newest()
                .flatMap(before -> before.routing(item))
                .filter(each -> each.withheld().isPresent());
    }
}
