package org.pmokit.io.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file as a whole or not at all: writes beside it first, makes sure that it is on the disk, then moves. Whatever
 * ends the program before that leaves the file that was there; a draft may stay beside it and does no harm.
 */
public final class AtomicFile {

    private static final int MOST_ATTEMPTS = 1_000;

    private AtomicFile() {}

    /** Writes the content. */
    public interface Content {

        /**
         * Writes all of it.
         *
         * @param out left open
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param path of the file; its folder must exist
     * @param content of the file
     * @throws IOException if it cannot be written; what was there before stays then
     */
    public static void write(Path path, Content content) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path draft = draftBeside(target);
        try {
            try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            force(draft);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * An empty file beside another, which nobody else writes; whoever asks for it deletes it.
     *
     * @param target that need not be there
     * @throws IOException if it cannot be made
     */
    public static Path draftBeside(Path target) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return Files.createFile(target.resolveSibling("." + target.getFileName() + "." + attempt + ".tmp"));
            } catch (FileAlreadyExistsException taken) {
                // somebody else writes, or was interrupted: take the next name
            }
        }
        throw new FileAlreadyExistsException(target + " has too many unfinished drafts beside it");
    }

    /** Without it a loss of power could leave the new name with nothing behind it. */
    private static void force(Path draft) throws IOException {
        if (draft.getFileSystem().equals(FileSystems.getDefault())) {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException
                | FileAlreadyExistsException
                | UnsupportedOperationException unsupported) { // as archives do
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
