package io.github.groundwork.core.json.preference;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.json.tool.JsonFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes a value out of fields that were read, unless something is wrong with one of them or with the whole. Stateless. */
final class Form {

    private Form() {}

    /**
     * Makes a value if nothing was wrong with its fields and nothing is with the whole; otherwise reports that.
     *
     * @param fields what was read
     * @param before how many problems there were before it was read
     * @param rules finds what is wrong with the fields together; asked only if each is sound
     * @param maker makes the value; asked only if nothing is wrong
     */
    static <T> Optional<T> make(JsonFields fields, int before, Supplier<Stream<Wrong>> rules, Supplier<T> maker) {
        if (fields.problems().size() > before) {
            return Optional.empty();
        }
        List<Wrong> wrong = rules.get().toList();
        wrong.forEach(each -> fields.problems().add(each.code().at(each.in(fields))));
        return wrong.isEmpty() ? Optional.of(maker.get()) : Optional.empty();
    }

    /** Makes a value that no rule beyond those of its fields can stand against. */
    static <T> Optional<T> make(JsonFields fields, int before, Supplier<T> maker) {
        return make(fields, before, Stream::empty, maker);
    }

    /**
     * What is wrong with several fields together.
     *
     * @param field the field that is named, empty for the whole
     * @param code the rule
     */
    record Wrong(String field, ProblemCode code) {

        private String in(JsonFields fields) {
            return field.isEmpty() ? fields.path() : fields.at(field);
        }

        /** Returns what is wrong, if anything. */
        static Stream<Wrong> at(String field, Optional<? extends ProblemCode> code) {
            return code.stream().map(c -> new Wrong(field, c));
        }
    }
}
