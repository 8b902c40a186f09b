package io.github.groundwork.safetyplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the public types of this module in what was compiled, so that no test has to be told of a new one. */
final class PublicTypes {
    private static final Path CLASSES = Path.of("target", "classes");

    private PublicTypes() {}

    static List<Class<?>> all() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .<Class<?>>map(PublicTypes::load)
                    .filter(PublicTypes::isPublic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what can be called of a type: constructors, and methods that this library declares. */
    static List<Executable> callables(Class<?> type) {
        List<Executable> callables = new ArrayList<>(List.<Constructor<?>>of(type.getConstructors()));
        Stream.of(type.getMethods())
                .filter(method -> isOurs(method.getDeclaringClass()) && !method.isBridge())
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .forEach(callables::add);
        return callables;
    }

    static boolean isStatic(Executable callable) {
        return !(callable instanceof Method) || Modifier.isStatic(callable.getModifiers());
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.github.groundwork.");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
