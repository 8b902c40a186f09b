package io.github.groundwork.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The file that holds a session: it is there as a whole or not at all, and for its owner only where the system can do that.
 *
 * <p>Not thread-safe.
 */
final class SessionFile {

    private static final String OWNER_ONLY = "rw-------";

    private final Path path;
    private final Path folder;

    private SessionFile(Path path, Path folder) {
        this.path = path;
        this.folder = folder;
    }

    /**
     * Finds the file, and checks what can be checked before somebody answers anything.
     *
     * @throws InputFile.UnreadableFileException if nothing could be saved there
     */
    static SessionFile at(Path named) throws IOException {
        // A link is followed, so that the link stays and what it points to is replaced.
        Path path = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path folder = path.getParent();
        if (Files.isDirectory(path)) {
            throw new InputFile.UnreadableFileException(named.toString(), "this is a folder, not a file");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InputFile.UnreadableFileException(named.toString(), "there is no such folder");
        }
        if (!Files.isWritable(folder)) {
            throw new InputFile.UnreadableFileException(named.toString(), "nothing can be saved in this folder");
        }
        return new SessionFile(path, folder);
    }

    boolean exists() {
        return Files.exists(path);
    }

    byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }

    /** Tells whether the system can keep it from other accounts. */
    boolean isForOwnerOnly() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Writes all of it beside the file first, and then puts it in its place in one step. */
    void write(byte[] bytes) throws IOException {
        Path whole = isForOwnerOnly()
                ? Files.createTempFile(folder, ".session", ".tmp", ownerOnly())
                : Files.createTempFile(folder, ".session", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(whole, Set.of(StandardOpenOption.WRITE))) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(whole);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void move(Path whole) throws IOException {
        try {
            Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes it away, if it is there. */
    boolean delete() throws IOException {
        return Files.deleteIfExists(path);
    }

    private static FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
    }
}
