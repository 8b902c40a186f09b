package io.github.groundwork.examples;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.QuestionText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a question in its exact wording and reads the answer. Not thread-safe. */
final class Questioner {

    private static final Key[] LETTERS = {Key.SKIP, Key.DONT_KNOW, Key.WHY, Key.BACK};

    private final Voice voice;
    private final Prompts prompts;

    Questioner(Voice voice, Prompts prompts) {
        this.voice = voice;
        this.prompts = prompts;
    }

    void put(NextStep.Question question) {
        voice.say(question.sentences());
        QuestionText text = question.text();
        text.stem().ifPresent(stem -> {
            voice.say(stem);
            voice.blank();
        });
        text.lines().forEach(voice::under);
        if (!question.open().isEmpty()) {
            voice.say("What you said: "
                    + question.open().stream().map(answer -> said(answer, text)).collect(Collectors.joining("; ")));
        }
        voice.blank();
    }

    /** Waits for an answer, or for a letter. */
    Reply reply(NextStep.Question question) {
        List<String> labels =
                question.text().options().stream().map(QuestionText.Label::text).toList();
        return prompts.ask(question.format()
                .fold(
                        one -> Menu.of(labels.toArray(String[]::new)),
                        several -> Menu.of(labels.toArray(String[]::new)).choosingSeveral(),
                        number -> Menu.numbers(
                                number.from().shown() + " to " + number.to().shown()))
                .with(LETTERS));
    }

    /** The answer in a reply, if there is one. */
    static Optional<Answer> answer(NextStep.Question question, Reply reply) {
        return switch (reply.key()) {
            case NUMBER -> Optional.of(new Answer.Given(values(question, reply)));
            case SKIP -> Optional.of(Answer.declined());
            case DONT_KNOW -> Optional.of(Answer.dontKnow());
            default -> Optional.empty();
        };
    }

    private static List<String> values(NextStep.Question question, Reply reply) {
        if (question.format() instanceof AnswerFormat.NumberEntry) {
            return reply.numbers();
        }
        return reply.numbers().stream()
                .map(number -> question.text()
                        .options()
                        .get(Integer.parseInt(number) - 1)
                        .value())
                .distinct()
                .toList();
    }

    /** Says back what was understood, so that a slip of the finger is seen. */
    void confirm(NextStep.Question question, Answer answer) {
        if (answer.isGiven()) {
            voice.say("You chose: " + said(answer, question.text()));
        }
    }

    private static String said(Answer answer, QuestionText text) {
        return answer.fold(
                given ->
                        given.values().stream().map(value -> label(value, text)).collect(Collectors.joining("; ")),
                () -> "skipped",
                () -> "don't know",
                notAsked -> "not asked",
                () -> "no answer yet");
    }

    private static String label(String value, QuestionText text) {
        return text.options().stream()
                .filter(option -> option.value().equals(value))
                .map(QuestionText.Label::text)
                .findFirst()
                .orElse(value);
    }
}
