package io.github.groundwork.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens a file that was named on the command line. Stateless. */
final class InputFile {

    private InputFile() {}

    static InputStream open(String file) throws UnreadableFileException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnreadableFileException(file, "this is a folder, not a file");
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UnreadableFileException(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(file, "this file may not be read");
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFileException(file, "this file cannot be opened");
        }
    }

    /** Says in plain words which file cannot be opened, and why. */
    static final class UnreadableFileException extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableFileException(String file, String why) {
            super(file + ": " + why);
        }
    }
}
