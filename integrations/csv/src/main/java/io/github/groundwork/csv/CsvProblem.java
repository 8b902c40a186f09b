package io.github.groundwork.csv;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with a CSV file of answers. Immutable and thread-safe; the order of the constants means nothing. */
public enum CsvProblem implements ProblemCode {
    /** There is nothing in the file, or nothing but blank lines. */
    CSV_EMPTY("a CSV file must begin with a header"),
    /** The file is in another encoding, or no text at all. Nothing of it was read. */
    CSV_ENCODING("a CSV file must be text in UTF-8"),
    /** A cell holds bytes that are not UTF-8; each such sequence is written as U+FFFD. */
    CSV_BYTES("text must be UTF-8"),
    /** The file ends within a quoted cell. What follows the row was not read. */
    CSV_QUOTE_OPEN("a quoted cell must be closed"),
    /** There is text between the closing quote of a cell and the next comma. What follows the row was not read. */
    CSV_QUOTE_TEXT("a comma or the end of the row must follow the closing quote of a cell"),
    /** A cell or a row is longer than is accepted. What follows the row was not read. */
    CSV_TOO_LONG("a cell must hold at most 1048576 characters, and a row four times as many"),
    /** A header has more columns than are accepted. */
    CSV_TOO_WIDE("a header must have at most 4096 columns"),
    /** A header is shaped like an item that the instrument does not have. */
    CSV_ITEM_UNKNOWN("a header shaped like an item must be one of the instrument's"),
    /** A header begins like context that is not known to the instrument. */
    CSV_CONTEXT_UNKNOWN("the context must be age, sex, or what a cut-off of the instrument needs"),
    /** Two columns have the same header. */
    CSV_COLUMN_REPEATED("a header must stand once"),
    /** A column has the name of a column of the output. */
    CSV_COLUMN_TAKEN("a column must not have the name of a column of the output"),
    /** No column holds an item. */
    CSV_NO_ITEMS("at least one column must hold an item"),
    /** A warning: some items have no column. */
    CSV_ITEM_WITHOUT_COLUMN("an item without a column counts as not reached"),
    /** A warning: there is a header and no row. */
    CSV_NO_ROWS("there are no rows below the header"),
    /** A warning, once for each kind at the end: scores of some rows come with a caveat. */
    CSV_CAVEAT("a reader of the scores should know"),
    /** A row has too many or too few cells. */
    CSV_CELL_COUNT("a row must have as many cells as the header"),
    /** A cell of an item holds no answer that the item takes. */
    CSV_ANSWER("the cell must hold an answer that the item takes"),
    /** A cell of the context holds nothing that is allowed there. */
    CSV_CONTEXT("the cell must hold what is allowed there");

    private final String rule;

    CsvProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
