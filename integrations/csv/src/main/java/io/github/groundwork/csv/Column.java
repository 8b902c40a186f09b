package io.github.groundwork.csv;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.ResponsesBuilder;

/** One column of the input: what its cells mean. Made for one run; not thread-safe. */
interface Column {

    /** What the cells of one row add up to. Used again for each row, since every column is read in every row. */
    final class Sheet {
        final ResponsesBuilder answers;
        Context context = Context.unknown();

        Sheet(ResponsesBuilder answers) {
            this.answers = answers;
        }
    }

    /** Takes in a cell; returns false if it holds nothing that is allowed. */
    boolean take(String cell, Sheet sheet);

    /** Returns the problem of a cell that was not taken; it says what is allowed. */
    Problem problem(String path);

    /** A column that is carried through to the output and means nothing here. */
    record Carried() implements Column {
        @Override
        public boolean take(String cell, Sheet sheet) {
            return true;
        }

        @Override
        public Problem problem(String path) {
            throw new IllegalStateException("any text is allowed in a column that is carried through");
        }
    }
}
