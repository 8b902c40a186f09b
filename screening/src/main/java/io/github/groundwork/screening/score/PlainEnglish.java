package io.github.groundwork.screening.score;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.scale.Band;
import io.github.groundwork.screening.score.Explanation.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes explanations in plain English sentences. */
final class PlainEnglish {

    private PlainEnglish() {}

    static String of(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        for (Explanation.OfScale scale : explanation.scales()) {
            lines.add(explanation.instrument() + ", " + scale.result().scale().title() + ": " + scale.result() + ".");
            scale.contributions().forEach(c -> lines.add("  " + line(c)));
            lines.add("  " + scale.rule() + " " + source(scale.evidence()));
            scale.result()
                    .outcome()
                    .fold(
                            scored -> lines.add(
                                    "  Together that is " + scored.exact().shown() + "."),
                            estimated -> lines.add(
                                    "  This is an estimate. " + estimated.rule().text() + " "
                                            + source(estimated.rule().evidence())),
                            bounded -> lines.add("  With every item answered it would be from "
                                    + bounded.least().shown() + " to "
                                    + bounded.most().shown() + "."),
                            withheld -> lines.add(
                                    withheld.reason() == WithheldReason.NOTHING_ANSWERED
                                            ? "  No item was answered, so there is no score. That is not a low score."
                                            : "  Some answers cannot both be right, so there is no score."));
            band(scale.result()).ifPresent(line -> lines.add("  " + line));
        }
        if (explanation.scales().isEmpty()) {
            lines.add(explanation.instrument() + " has no score.");
        }
        return String.join("\n", lines) + "\n";
    }

    private static Optional<String> band(ScaleResult result) {
        return result.band()
                .map((Band b) -> "Its authors call " + b.from().shown() + " to " + b.to().shown() + " \"" + b.label()
                        + "\". " + source(b.evidence()));
    }

    private static String source(Evidence evidence) {
        return "Source: " + evidence.source() + (evidence.confirmed() ? "." : " (not confirmed).");
    }

    private static String line(Contribution contribution) {
        String start = "Item " + contribution.item().id() + ", "
                + contribution.item().topic() + ": " + answer(contribution.answer());
        String adds = contribution.least().shown();
        return switch (contribution.standing()) {
            case ANSWERED ->
                start + (contribution.reversed() ? ", counted the other way round" : "") + ", adds " + adds + ".";
            case CLOSED -> start + ", does not apply, adds " + adds + ".";
            case FILLED -> start + ", counts as " + adds + ".";
            case LEFT_OUT -> start + ", left out.";
            case OPEN ->
                start + ", could add " + adds + " to " + contribution.most().shown() + ".";
        };
    }

    private static String answer(Answer answer) {
        return answer.fold(
                given -> "answer " + String.join(" and ", given.values()),
                () -> "declined",
                () -> "not known",
                notAsked -> "not asked",
                () -> "not reached");
    }
}
