package io.github.groundwork.safetyplan.render;

import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.share.ViewedService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts what an entry holds into lines and notes.
 *
 * @param phrases the library's words
 */
record ContentText(PlanPhrases phrases) {

    String in(LocalizedText text) {
        return text.in(phrases.language())
                .orElseThrow(() -> new IllegalArgumentException("the template has no text in this language"));
    }

    /** A text that the person accepted, in the language of the plan or else in the first that it has: it is theirs, and always shows. */
    private String accepted(LocalizedText text) {
        return text.in(phrases.language())
                .or(() -> text.languages().stream().findFirst().flatMap(text::in))
                .orElseThrow();
    }

    /** The lines of each text of an entry, apart from those of the next. */
    List<String> lines(List<PlanContent> contents) {
        List<String> lines = new ArrayList<>();
        for (PlanContent content : contents) {
            if (contents.size() > 1) {
                lines.add(phrases.text(lines.isEmpty() ? PlanPhrase.EITHER : PlanPhrase.OR));
            }
            lines.addAll(lines(content));
        }
        return lines;
    }

    private List<String> lines(PlanContent content) {
        if (content instanceof PlanContent.Said said) {
            return List.of(said.words().text());
        }
        if (content instanceof PlanContent.Template template) {
            return List.of(accepted(template.text()));
        }
        if (content instanceof SaferStep step) {
            return List.of(step.step().text());
        }
        List<String> lines = new ArrayList<>();
        if (content instanceof PlanContact contact) {
            lines.add(contact.name().text());
            contact.ways().forEach(way -> lines.add(way(way)));
        } else if (content instanceof PlanService service) {
            lines.add(service.name());
            service.ways().forEach(way -> lines.add(way(way)));
        }
        return lines;
    }

    String way(ReachBy way) {
        String text = phrases.text(
                switch (way.kind()) {
                    case CALL -> PlanPhrase.CALL;
                    case TEXT -> PlanPhrase.TEXT;
                    case CHAT -> PlanPhrase.CHAT;
                    case EMAIL -> PlanPhrase.EMAIL;
                    case VISIT -> PlanPhrase.VISIT;
                },
                way.address().text());
        return text + way.note().map(note -> " (" + note + ")").orElse("");
    }

    List<String> notes(PlanContent content) {
        List<String> notes = new ArrayList<>();
        if (content instanceof PlanContact contact) {
            contact.note().ifPresent(note -> notes.add(note.text()));
            switch (contact.agreement()) {
                case NOT_ASKED -> notes.add(phrases.text(PlanPhrase.NOT_ASKED));
                case ASKED -> notes.add(phrases.text(PlanPhrase.ASKED));
                case DECLINED -> notes.add(phrases.text(PlanPhrase.SAID_NO));
                case AGREED, NOT_NEEDED -> {}
            }
        } else if (content instanceof PlanService service) {
            service.note().ifPresent(note -> notes.add(note.text()));
        } else if (content instanceof SaferStep step) {
            note(PlanPhrase.TOGETHER, step.together(), notes);
            note(PlanPhrase.WHEN, step.when(), notes);
            note(PlanPhrase.OBSTACLE, step.obstacle(), notes);
            note(PlanPhrase.AID, step.aid().map(SaferStep.Aid::place), notes);
        }
        return notes;
    }

    List<String> notes(ViewedService service) {
        return new ServiceText(this).notes(service);
    }

    private void note(PlanPhrase phrase, Optional<Words> words, List<String> into) {
        words.ifPresent(each -> into.add(phrases.text(phrase, each.text())));
    }

    String who(Role role) {
        PlanPhrase who = switch (role) {
            case PERSON -> PlanPhrase.BY_PERSON;
            case PEER_WORKER -> PlanPhrase.BY_PEER;
            case CLINICIAN -> PlanPhrase.BY_CLINICIAN;
            case STAFF -> PlanPhrase.BY_STAFF;
            case SUPPORTER -> PlanPhrase.BY_SUPPORTER;
            case GUARDIAN -> PlanPhrase.BY_GUARDIAN;
            case AGENT -> PlanPhrase.BY_AGENT;
        };
        return phrases.text(who);
    }
}
