package io.github.groundwork.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the public types of this module in what was compiled, so that no test has to be told of a new one. */
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

    /** Tells whether there can be instances of a type that hold something: not of an interface, nor of a set of functions. */
    static boolean holdsSomething(Class<?> type) {
        return !type.isInterface()
                && Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                        .flatMap(each -> Stream.of(each.getDeclaredFields()))
                        .anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
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
