package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Readability;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.StepVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is said to a person at each step of a session, as it is put together: from the library's phrases, labels and reasons. */
@StatisticsReport(onFailureOnly = true)
class SessionLanguageProperties {
    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());
    private static final double GRADE = 8;

    @Provide
    Arbitrary<Situation> shipped() {
        return Situations.shipped();
    }

    private static final StepVisitor<List<String>> SENTENCES = new StepVisitor<>() {
        @Override
        public List<String> other(NextStep step) {
            throw new IllegalStateException("every step has sentences");
        }

        @Override
        public List<String> notice(NextStep.Notice notice) {
            return notice.sentences();
        }

        @Override
        public List<String> question(NextStep.Question question) {
            return question.sentences();
        }

        @Override
        public List<String> checkIn(NextStep.CheckIn checkIn) {
            return checkIn.sentences();
        }

        @Override
        public List<String> closing(NextStep.Closing closing) {
            return closing.sentences();
        }

        @Override
        public List<String> done(NextStep.Done done) {
            return done.sentences();
        }
    };

    /** A list of topics is no sentence; the labels are read one by one where they are. */
    private static String withoutList(String sentence) {
        return sentence.startsWith("They are about this: ") || sentence.startsWith("What comes next is about this: ")
                ? sentence.substring(0, sentence.indexOf(':') + 2) + "mood."
                : sentence;
    }

    @Property(
            tries = 60,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void COR_20_every_sentence_of_a_session_passes_the_checker_and_reads_easily(
            @ForAll("shipped") Situation situation, @ForAll boolean skips) {
        boolean isAcknowledged = false;
        for (Session session : Follow.toTheEnd(situation.offered(), skips ? 1 : 0)) {
            NextStep next = session.next();
            List<String> said = new ArrayList<>(next.frame().first());
            isAcknowledged |= !said.isEmpty();
            said.addAll(next.accept(SENTENCES));
            for (String sentence : said) {
                assertThat(CHECKER.check(sentence).stream().filter(each -> each.severity() == Severity.AVOID))
                        .as(sentence)
                        .isEmpty();
                double grade = Readability.of(withoutList(sentence), Locale.ENGLISH)
                        .fleschKincaidGrade()
                        .fold(value -> value, reason -> 0.0);
                assertThat(grade).as(sentence).isLessThanOrEqualTo(GRADE);
            }
        }
        Statistics.label("acknowledged")
                .collect(isAcknowledged)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }
}
