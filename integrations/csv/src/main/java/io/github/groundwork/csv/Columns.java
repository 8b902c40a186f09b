package io.github.groundwork.csv;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a header: what each column is, and everything that is wrong with it. */
final class Columns {

    private static final Pattern NUMBERED = Pattern.compile("\\d+[a-z]?(\\.\\w[\\w-]*)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST_SHOWN = 40;

    private final Instrument instrument;
    private final List<String> contexts;
    private final Set<String> shapes;
    private final List<Column> columns = new ArrayList<>();

    private Columns(Instrument instrument) {
        this.instrument = instrument;
        this.contexts = ContextColumn.headers(instrument);
        this.shapes = instrument.items().stream().map(item -> shape(item.id())).collect(Collectors.toSet());
    }

    /** Returns the columns, or reports what is wrong and returns nothing. */
    static Optional<List<Column>> of(Instrument instrument, List<String> header, Set<String> taken, Report report) {
        Columns reading = new Columns(instrument);
        long before = report.errors();
        reading.read(header, taken, report);
        return report.errors() == before ? Optional.of(List.copyOf(reading.columns)) : Optional.empty();
    }

    private void read(List<String> header, Set<String> taken, Report report) {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place);
            String path = report.path(place);
            if (!seen.add(name)) {
                report.error(CsvProblem.CSV_COLUMN_REPEATED.at(path));
            }
            if (taken.contains(name)) {
                report.error(CsvProblem.CSV_COLUMN_TAKEN.at(path, "leave the column out, or rename it"));
            }
            columns.add(column(name, path, report));
        }
        List<String> missing = instrument.items().stream()
                .map(Item::id)
                .filter(id -> !seen.contains(id))
                .toList();
        if (missing.size() == instrument.items().size()) {
            report.error(CsvProblem.CSV_NO_ITEMS.at(report.path(), noItems(header)));
        } else if (!missing.isEmpty()) {
            report.warning(CsvProblem.CSV_ITEM_WITHOUT_COLUMN.at(report.path(), String.join(", ", missing)));
        }
    }

    private Column column(String name, String path, Report report) {
        Optional<Item> item = instrument.item(name);
        if (item.isPresent()) {
            return new ItemColumn(item.get());
        }
        if (contexts.contains(name)) {
            return ContextColumn.of(instrument, name);
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith(ContextColumn.PREFIX)) {
            report.error(CsvProblem.CSV_CONTEXT_UNKNOWN.at(path, String.join(", ", contexts)));
        } else if (NUMBERED.matcher(plain).matches() || shapes.contains(shape(plain))) {
            report.error(CsvProblem.CSV_ITEM_UNKNOWN.at(path, items()));
        }
        return new Column.Carried();
    }

    /** Returns what a mistyped id would have in common with an id: everything but the numbers and the case. */
    private static String shape(String id) {
        return DIGITS.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("0");
    }

    private String items() {
        return instrument.id() + " has "
                + String.join(", ", instrument.items().stream().map(Item::id).toList());
    }

    private String noItems(List<String> header) {
        String only = header.size() == 1 ? header.get(0) : "";
        if (only.indexOf(';') >= 0 || only.indexOf('\t') >= 0) {
            return "cells are separated by commas, and this header looks separated by "
                    + (only.indexOf('\t') >= 0 ? "tabs" : "semicolons");
        }
        return items();
    }

    /** Returns a header as it is named in problems: on one line, and not too long. */
    static String shown(List<String> header, int place) {
        String name = header.get(place).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (name.isEmpty()) {
            return "without a name (number " + (place + 1) + ")";
        }
        return name.codePointCount(0, name.length()) <= LONGEST_SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
