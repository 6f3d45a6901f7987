package org.pmokit.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.io.form.RegisterForms;

/** Replaces a folder of registers as a whole or not at all: writes beside it first, then moves. */
final class RegisterFolder {

    private static final int MOST_ATTEMPTS = 1_000;

    private final Portfolio portfolio;
    private final Path target;
    private final List<Path> kept;

    private RegisterFolder(Portfolio portfolio, Path target, List<Path> kept) {
        this.portfolio = portfolio;
        this.target = target;
        this.kept = kept;
    }

    static void write(Portfolio portfolio, Path folder) {
        RegisterForms.requireFormsFor(portfolio);
        ScheduleFaults.requireNone(portfolio);
        try {
            Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
            new RegisterFolder(portfolio, target, otherFiles(target)).write();
        } catch (IOException failed) {
            throw unwritten(folder, failed);
        } catch (UncheckedIOException failed) {
            throw unwritten(folder, Objects.requireNonNullElseGet(failed.getCause(), IOException::new));
        }
    }

    private static UncheckedIOException unwritten(Path folder, IOException cause) {
        return new UncheckedIOException(
                "Cannot write \"" + folder + "\": " + cause.getMessage()
                        + ".\nMaybe the folder above does not exist, or cannot be written to.",
                cause);
    }

    private void write() throws IOException {
        Path draft = folderBeside(target, "tmp");
        try {
            for (Register register : Registers.ALL) {
                write(register, draft);
            }
            for (Path other : kept) {
                Files.copy(other, draft.resolve(other.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
            replaceBy(draft);
        } finally {
            delete(draft);
        }
    }

    /** Writes a register that has rows; only one row is in memory at a time. */
    private void write(Register register, Path draft) throws IOException {
        try (Stream<List<String>> lines = register.writer().apply(portfolio)) {
            Iterator<List<String>> rows = lines.iterator();
            if (!rows.hasNext()) {
                return;
            }
            try (CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(draft.resolve(register.file()), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                csv.writeRecord(register.header());
                while (rows.hasNext()) {
                    csv.writeRecord(rows.next());
                }
            }
        }
    }

    private void replaceBy(Path draft) throws IOException {
        if (!Files.exists(target)) {
            move(draft, target);
            return;
        }
        Path former = folderBeside(target, "old");
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
    private static List<Path> otherFiles(Path target) throws IOException {
        if (!Files.exists(target)) {
            return List.of();
        }
        List<Path> others = new ArrayList<>();
        boolean registers = false;
        try (Stream<Path> all = Files.isDirectory(target) ? Files.list(target).sorted() : Stream.of(target)) {
            for (Path path : all.toList()) {
                if (isRegister(path)) {
                    registers = true;
                } else {
                    others.add(path);
                }
            }
        }
        Optional<Path> strange = others.stream()
                .filter(path -> path.equals(target) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
        if (strange.isPresent() || (!registers && !others.isEmpty())) {
            throw refused(target, strange.orElseGet(() -> others.get(0)));
        }
        return others;
    }

    private static boolean isRegister(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return Registers.named(name).isPresent() && Files.isRegularFile(path);
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
                return Files.createDirectory(
                        target.resolveSibling("." + target.getFileName() + "." + attempt + "." + ending));
            } catch (FileAlreadyExistsException taken) {
                // somebody else writes, or was interrupted: take the next name
            }
        }
        throw new FileAlreadyExistsException(target + " has too many unfinished drafts beside it");
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
