package io.github.groundwork.examples;

/** Thrown where the command line cannot be understood; the message says how it should look. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
