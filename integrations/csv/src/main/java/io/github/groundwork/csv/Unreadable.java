package io.github.groundwork.csv;

/** Thrown where a file cannot be read any further. It passes through the CSV library and never leaves this package. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CsvProblem problem;
    private final String detail;

    Unreadable(CsvProblem problem, String detail) {
        super(problem.rule());
        this.problem = problem;
        this.detail = detail;
    }

    CsvProblem problem() {
        return problem;
    }

    String detail() {
        return detail;
    }
}
