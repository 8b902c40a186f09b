package example;

import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.score.Scoring;

/** Scores one PHQ-9 and prints its total. */
public final class Main {
    private Main() {}

    /**
     * Starts.
     *
     * @param args none
     */
    public static void main(String[] args) {
        var phq9 = Instruments.standard().get("phq-9");
        var report = Scoring.of(phq9).score(Responses.of(phq9, 2, 2, 2, 2, 1, 1, 2, 0, 0));
        System.out.println(report.total());
    }
}
