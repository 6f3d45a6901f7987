package org.pmokit.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a file as a whole or not at all: writes beside it first, then moves. */
final class AtomicFile {

    private static final int MOST_ATTEMPTS = 1_000;

    private AtomicFile() {}

    /** Writes the content. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Path path, Content content) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path draft = draftBeside(target);
        try {
            try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path draftBeside(Path target) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return Files.createFile(target.resolveSibling("." + target.getFileName() + "." + attempt + ".tmp"));
            } catch (FileAlreadyExistsException taken) {
                // somebody else writes, or was interrupted: take the next name
            }
        }
        throw new FileAlreadyExistsException(target + " has too many unfinished drafts beside it");
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | UnsupportedOperationException unsupported) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
