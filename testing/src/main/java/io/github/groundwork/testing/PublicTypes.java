package io.github.groundwork.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the public types of a module in what was compiled, so that no test has to be told of a new one. */
public final class PublicTypes {
    private static final Path CLASSES = Path.of("target", "classes");

    private PublicTypes() {}

    /** Returns every class, record, enum and interface that is public, as are all types around it. */
    public static List<Class<?>> all() {
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

    /** Returns the public methods that this library wrote: an enum's own looks names up and repeats them in its exception. */
    public static List<Method> methods(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> isOurs(method.getDeclaringClass()))
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .toList();
    }

    /** Tells whether a type is one of this library. */
    public static boolean isOurs(Class<?> type) {
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
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
    }
}
