package org.pmokit.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.register.Register;
import org.pmokit.io.register.RegisterCarrier;
import org.pmokit.io.register.Registers;
import org.pmokit.io.table.CsvFile;
import org.pmokit.io.table.RowBudget;
import org.pmokit.io.writing.AtomicFolder;

/** A folder as what carries registers: a CSV file for each. */
final class RegisterFolder implements RegisterCarrier {

    private static final String ENDING = ".csv";

    private final Path folder;
    private final Map<String, Path> files;
    private final ReadLimits limits;

    private RegisterFolder(Path folder, Map<String, Path> files, ReadLimits limits) {
        this.folder = folder;
        this.files = files;
        this.limits = limits;
    }

    static RegisterFolder at(Path folder, ReadLimits limits) throws IOException {
        return new RegisterFolder(folder, filesIn(folder), limits);
    }

    /** The CSV files of the folder by what they carry, in the order of the names; of two the first. */
    private static Map<String, Path> filesIn(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile).sorted().forEach(path -> {
                String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(ENDING)) {
                    files.putIfAbsent(registerOf(name), path);
                }
            });
        }
        return files;
    }

    @Override
    public String portfolioName() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String text = name == null ? "" : name.toString().replace("/", "");
        return text.isBlank() ? "Portfolio" : text;
    }

    @Override
    public String part() {
        return "file";
    }

    @Override
    public Set<String> names() {
        return files.keySet();
    }

    @Override
    public String placeOf(String name) {
        return name + ENDING;
    }

    @Override
    public boolean read(String name, RowBudget budget, ProblemLog log, Rows rows) {
        Path path = Objects.requireNonNull(files.get(name), name);
        return new CsvFile(path, placeOf(name), limits, budget, log).read(StandardCharsets.UTF_8, rows::accept);
    }

    static void write(Portfolio portfolio, Path folder) {
        Registers.requireWritable(portfolio);
        try {
            AtomicFolder.write(folder, RegisterFolder::isRegister, draft -> writeAll(portfolio, draft));
        } catch (IOException failed) {
            throw unwritten(folder, failed);
        } catch (UncheckedIOException failed) {
            throw unwritten(folder, Objects.requireNonNullElseGet(failed.getCause(), IOException::new));
        }
    }

    private static boolean isRegister(String file) {
        return file.endsWith(ENDING) && Registers.named(registerOf(file)).isPresent();
    }

    private static String registerOf(String file) {
        return file.substring(0, file.length() - ENDING.length());
    }

    private static void writeAll(Portfolio portfolio, Path draft) throws IOException {
        for (Register register : Registers.ALL) {
            write(register, portfolio, draft);
        }
    }

    /** Writes a register that has rows; only one row is in memory at a time. */
    private static void write(Register register, Portfolio portfolio, Path draft) throws IOException {
        try (Stream<List<String>> lines = register.rows(portfolio)) {
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

    private static UncheckedIOException unwritten(Path folder, IOException cause) {
        return new UncheckedIOException(
                "Cannot write \"" + folder + "\": " + cause.getMessage()
                        + ".\nMaybe the folder above does not exist, or cannot be written to.",
                cause);
    }
}
