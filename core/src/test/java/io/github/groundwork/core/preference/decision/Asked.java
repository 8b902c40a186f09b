package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks every question there is, and keeps what was answered and what was open. */
public final class Asked {

    private static final Set<ReasonCode> OPENING = Set.of(
            ReasonCode.WELCOME,
            ReasonCode.WANTED_IN_CRISIS,
            ReasonCode.NAME_TO_USE,
            ReasonCode.PRONOUNS_TO_USE,
            ReasonCode.SIGN_TO_NAME,
            ReasonCode.INTERPRETER);

    private final List<Object> answers = new ArrayList<>();
    private final Set<String> open = new LinkedHashSet<>();

    public Asked(Preferences preferences, Instant at) {
        this(Decisions.of(preferences), at);
    }

    Asked(Decisions decisions, Instant at) {
        for (List<Topic> topics : topics()) {
            topics(topics, decisions.asking(topics, at));
        }
        for (Purpose purpose : PreferenceArbitraries.PURPOSES) {
            for (ContactQuestion question : questions(purpose, at)) {
                contact(question, decisions.reaching(question));
            }
            answers.add(decisions.unreachable(purpose, at));
            TellingAnswer telling = decisions.telling(purpose, PreferenceArbitraries.PEOPLE, at);
            answers.add(telling);
            telling.mayBeTold().forEach(s -> open.add("tell " + s.whom() + " for " + purpose));
            PreferenceArbitraries.PEOPLE.forEach(whom -> answers.add(decisions.naming(whom, purpose, at)));
        }
        for (Term term : PreferenceArbitraries.TERMS) {
            SuggestionDecision suggesting = decisions.suggesting(List.of(term), at);
            answers.add(suggesting);
            if (suggesting.maySuggest()) {
                open.add("suggest " + term);
            }
        }
        supports(decisions.supports());
        for (CareStep step : CareStep.values()) {
            step(step, decisions.step(new StepQuestion(step, Identity.Setting.LETTER, at, ZoneId.of("Asia/Kolkata"))));
        }
    }

    static List<List<Topic>> topics() {
        List<List<Topic>> all = new ArrayList<>();
        all.add(List.of());
        for (Topic one : PreferenceArbitraries.TOPICS) {
            all.add(List.of(one));
            all.add(List.of(one, PreferenceArbitraries.TOPICS.get(2)));
        }
        all.add(PreferenceArbitraries.TOPICS);
        return all;
    }

    static List<ContactQuestion> questions(Purpose purpose, Instant at) {
        List<ContactQuestion> all = new ArrayList<>();
        for (ContactPoint.Use use : ContactPoint.Use.values()) {
            if (use != ContactPoint.Use.NAME_ORGANISATION) {
                all.add(ContactQuestion.of(purpose, use, at));
                all.add(ContactQuestion.of(purpose, use, at).namingOrganisation());
            }
        }
        return all;
    }

    private void topics(List<Topic> topics, TopicDecision decision) {
        answers.add(decision);
        if (decision.mayBeAsked()) {
            for (AskingManner manner : AskingManner.values()) {
                if (manner != AskingManner.ASK && !decision.asksFor(manner)) {
                    open.add("ask about " + topics + " without " + manner);
                }
            }
        }
    }

    private void contact(ContactQuestion question, ContactAnswer answer) {
        answers.add(answer);
        answer.permitted()
                .forEach(way ->
                        open.add("reach " + way.kind() + " " + way.address().text() + " to " + question.use() + " for "
                                + question.purpose() + (question.namesOrganisation() ? " naming" : "")));
    }

    private void supports(SupportAnswer supports) {
        for (List<Preference> list :
                List.of(supports.helps(), supports.neutral(), supports.notedByOthers(), supports.notToSuggest())) {
            answers.add(list.stream().map(Preference::id).toList());
        }
        answers.add(supports.conflicts());
        supports.helps().forEach(p -> open.add("helps " + p.id()));
    }

    private void step(CareStep step, StepAnswer answer) {
        answers.add(answer.conflicts());
        for (StepAnswer.Ask ask : answer.asks()) {
            answers.add(List.of(ask.preference().id(), ask.code(), ask.confirm()));
            if (OPENING.contains(ask.code())) {
                open.add(step + " " + ask.code() + " " + ask.preference().id());
            }
        }
    }

    /** Every answer, as values that can be compared. */
    public List<Object> answers() {
        return answers;
    }

    /** Everything that may be done, asked, told, suggested or used. */
    public Set<String> open() {
        return open;
    }
}
