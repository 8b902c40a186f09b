package io.github.groundwork.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** The packages below a root in the order of the design: a row may use the rows before it, and itself without cycles. */
public record Layers(String root, List<Set<String>> rows) {

    /** Returns the row of a package, or -1 if the order does not name it. */
    int row(String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return -1;
        }
        String first = packageName.substring(root.length() + 1).split("\\.", 2)[0];
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).contains(first)) {
                return row;
            }
        }
        return -1;
    }

    ArchCondition<JavaClass> dependOnNothingLater() {
        return new ArchCondition<>("depend only on packages earlier in the order") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (row(target.getPackageName()) > row(type.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
