package io.github.groundwork.core.preference.decision;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds every part of a type in a value, however deep. */
final class Parts {

    private Parts() {}

    static <T> List<T> of(Object whole, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(whole, type, found);
        return found;
    }

    private static <T> void collect(Object at, Class<T> type, List<T> found) {
        if (type.isInstance(at)) {
            found.add(type.cast(at));
        }
        if (at instanceof Collection<?> collection) {
            collection.forEach(part -> collect(part, type, found));
        } else if (at instanceof Optional<?> optional) {
            optional.ifPresent(part -> collect(part, type, found));
        } else if (at instanceof Record) {
            for (RecordComponent component : at.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(at), type, found);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
