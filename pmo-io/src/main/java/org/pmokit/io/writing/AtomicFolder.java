package org.pmokit.io.writing;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Replaces the files of a folder as a whole or not at all: writes a folder beside it first, then moves the one away and the
 * other to its place. A program that is ended between these two moves leaves the former folder under the name that
 * {@link #formerBeside} finds; whenever else it is ended, the folder stays as it was.
 */
public final class AtomicFolder {

    private static final int MOST_ATTEMPTS = 1_000;
    private static final String FORMER = "old";

    private final Path target;
    private final List<Path> kept;

    private AtomicFolder(Path target, List<Path> kept) {
        this.target = target;
        this.kept = kept;
    }

    /** Writes the files. */
    public interface Content {

        /**
         * Writes all of them.
         *
         * @param folder that is empty
         * @throws IOException if one cannot be written
         */
        void writeTo(Path folder) throws IOException;
    }

    /**
     * Writes a folder. Other files in it stay.
     *
     * @param folder that is not there, is empty, or holds files that are to be replaced
     * @param isReplaced by the name of a file in lower case, whether it is one of those
     * @param content of the folder
     * @throws IOException if it cannot be written; what was there before stays then
     * @throws IllegalArgumentException if it holds something else, which would be lost
     */
    public static void write(Path folder, Predicate<String> isReplaced, Content content) throws IOException {
        Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
        new AtomicFolder(target, otherFiles(target, isReplaced)).write(content);
    }

    /**
     * The folder that an interrupted writing left, if there is none at its place.
     *
     * @param folder that is not there
     */
    public static Optional<Path> formerBeside(Path folder) {
        Path target = folder.toAbsolutePath();
        return Files.exists(target)
                ? Optional.empty()
                : Stream.of(beside(target, 0, FORMER))
                        .filter(Files::isDirectory)
                        .findFirst();
    }

    private void write(Content content) throws IOException {
        Path draft = folderBeside(target, "tmp");
        try {
            content.writeTo(draft);
            for (Path other : kept) {
                Files.copy(other, draft.resolve(other.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
            replaceBy(draft);
        } finally {
            delete(draft);
        }
    }

    private void replaceBy(Path draft) throws IOException {
        if (!Files.exists(target)) {
            move(draft, target);
            return;
        }
        Path former = folderBeside(target, FORMER);
        Files.delete(former);
        move(target, former);
        try {
            move(draft, target);
        } catch (IOException | RuntimeException failed) {
            delete(target);
            move(former, target);
            throw failed;
        }
        delete(former);
    }

    /** The files of the folder that are to stay. */
    private static List<Path> otherFiles(Path target, Predicate<String> isReplaced) throws IOException {
        if (!Files.exists(target)) {
            return List.of();
        }
        List<Path> others = new ArrayList<>();
        boolean replaced = false;
        try (Stream<Path> all = Files.isDirectory(target) ? Files.list(target).sorted() : Stream.of(target)) {
            for (Path path : all.toList()) {
                if (isReplaced.test(nameOf(path)) && Files.isRegularFile(path)) {
                    replaced = true;
                } else {
                    others.add(path);
                }
            }
        }
        Optional<Path> strange = others.stream()
                .filter(path -> path.equals(target) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
        if (strange.isPresent() || (!replaced && !others.isEmpty())) {
            throw refused(target, strange.orElseGet(() -> others.get(0)));
        }
        return others;
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException refused(Path target, Path strange) {
        String what = strange.equals(target)
                ? "\"" + target + "\" is a file"
                : "The folder \"" + target + "\" is no folder of registers: \"" + strange.getFileName() + "\" is in it";
        return new IllegalArgumentException(
                what + ", and nothing was written.\nMaybe name a folder that is empty or not there yet.");
    }

    private static Path folderBeside(Path target, String ending) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return Files.createDirectory(beside(target, attempt, ending));
            } catch (FileAlreadyExistsException taken) {
                // somebody else writes, or was interrupted: take the next name
            }
        }
        throw new FileAlreadyExistsException(target + " has too many unfinished drafts beside it");
    }

    private static Path beside(Path target, int attempt, String ending) {
        return target.resolveSibling("." + target.getFileName() + "." + attempt + "." + ending);
    }

    private static void move(Path from, Path to) throws IOException {
        if (!from.getFileSystem().equals(FileSystems.getDefault())) {
            moveFiles(from, to);
            return;
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | UnsupportedOperationException | DirectoryNotEmptyException refused) {
            moveFiles(from, to);
        }
    }

    /** For file systems that cannot move a folder with what is in it, such as archives. */
    private static void moveFiles(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.delete(from);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
