package io.github.groundwork.csv;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Requirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column with something that is known about the person. What is not known is left out, never assumed.
 *
 * <p>A text that no cut-off asks for would quietly make every cut-off not applicable, so only the texts that cut-offs ask for,
 * and "other", are taken: {@code F} is not read as {@code female}, and not as something else either. Immutable.
 */
final class ContextColumn implements Column {

    /** How the header of such a column begins. */
    static final String PREFIX = "context.";

    private static final String UNKNOWN = "unknown";
    private static final String OTHER = "other";
    private static final String AGE = "age";
    private static final String SEX = "sex";
    private static final Pattern YEARS = Pattern.compile("[0-9]{1,3}");

    private final String name;
    private final Set<String> values;

    private ContextColumn(String name, Set<String> values) {
        this.name = name;
        this.values = values;
    }

    /** Returns the names that an instrument knows, as headers. */
    static List<String> headers(Instrument instrument) {
        Set<String> names = new LinkedHashSet<>(List.of(SEX, AGE));
        names.addAll(instrument.contextNames());
        return names.stream().map(PREFIX::concat).toList();
    }

    static ContextColumn of(Instrument instrument, String header) {
        String name = header.substring(PREFIX.length());
        Set<String> values = new LinkedHashSet<>();
        if (name.equals(SEX)) {
            values.addAll(List.of("female", "male", "intersex"));
        }
        instrument
                .cutOffs()
                .forEach(cutOff -> cutOff.requirements().forEach(requirement -> {
                    if (requirement instanceof Requirement.Equals equals
                            && equals.name().equals(name)) {
                        values.add(equals.value());
                    }
                }));
        values.add(OTHER);
        return new ContextColumn(name, values);
    }

    @Override
    public boolean take(String cell, Sheet sheet) {
        if (cell.isEmpty() || cell.equals(UNKNOWN)) {
            return true;
        }
        if (name.equals(AGE)) {
            return takeAge(cell, sheet);
        }
        if (!values.contains(cell)) {
            return false;
        }
        sheet.context = sheet.context.with(name, cell);
        return true;
    }

    private static boolean takeAge(String cell, Sheet sheet) {
        if (!YEARS.matcher(cell).matches() || Integer.parseInt(cell) > Context.OLDEST) {
            return false;
        }
        sheet.context = sheet.context.withAge(Integer.parseInt(cell));
        return true;
    }

    @Override
    public Problem problem(String path) {
        String allowed = name.equals(AGE)
                ? "a whole number of years from 0 to " + Context.OLDEST
                : "one of " + String.join(", ", values);
        return CsvProblem.CSV_CONTEXT.at(path, allowed + "; or unknown, or nothing");
    }
}
