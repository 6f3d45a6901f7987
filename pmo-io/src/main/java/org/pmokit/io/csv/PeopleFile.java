package org.pmokit.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.people.PeopleDirectory;
import org.pmokit.core.people.Person;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.register.Cells;
import org.pmokit.io.table.CsvFile;
import org.pmokit.io.table.RowBudget;
import org.pmokit.io.writing.AtomicFile;

/**
 * The names of people, in a file of their own: {@code people.csv} with the columns {@code id}, {@code name} and
 * {@code contact}. No portfolio, document or folder of registers is ever written with it, so that names go where this file
 * goes and nowhere else. To share a portfolio without names, do not hand over the file; to end their keeping, write
 * {@link PeopleDirectory#dropped()} over it, or delete it; to hand over both under other ids, write
 * {@link PeopleDirectory#pseudonymised} beside the pseudonymised portfolio.
 *
 * <p>Problems tell rows and columns, and neither names nor ids. A column that is not known is an error: it would be personal
 * data that nobody looks after.
 */
public final class PeopleFile {

    private static final List<String> COLUMNS = List.of("id", "name", "contact");

    private final Origin file;
    private final ProblemLog log;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<PersonId, Person> people = new HashMap<>();
    private int width = -1;

    private PeopleFile(Origin file, ProblemLog log) {
        this.file = file;
        this.log = log;
    }

    /**
     * Reads a file within the standard limits.
     *
     * @param path of the file
     * @return the people, or every problem that keeps the file from being read
     */
    public static Validation<Seq<Problem>, PeopleDirectory> read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads a file.
     *
     * @param path of the file
     * @param limits how large it may be
     * @return the people, or every problem that keeps the file from being read
     */
    public static Validation<Seq<Problem>, PeopleDirectory> read(Path path, ReadLimits limits) {
        String name = String.valueOf(path.getFileName());
        ProblemLog log =
                new ProblemLog(limits.problems(), (one, other) -> one.file().compareTo(other.file()));
        PeopleFile file = new PeopleFile(Origin.file(name), log);
        new CsvFile(path, name, limits, new RowBudget(limits.rows()), log).read(StandardCharsets.UTF_8, file::accept);
        return file.conclude();
    }

    /**
     * Writes a file, as a whole or not at all.
     *
     * @param people everybody who is to be in it
     * @param path of the file; its folder must exist
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(PeopleDirectory people, Path path) {
        try {
            AtomicFile.write(path, out -> write(people, out));
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "Cannot write \"" + path + "\": " + failed.getMessage()
                            + ".\nMaybe the folder does not exist, or cannot be written to.",
                    failed);
        }
    }

    private static void write(PeopleDirectory people, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(COLUMNS);
        for (Person person : people.people()) {
            csv.writeRecord(
                    Cells.guarded(person.id().value()),
                    Cells.guarded(person.name()),
                    person.contact().map(Cells::guarded).orElse(""));
        }
        csv.flush();
    }

    private void accept(int line, List<String> cells) {
        if (width < 0) {
            readHeader(line, cells);
        } else if (cells.size() != width) {
            tell(
                    ProblemCode.MALFORMED_VALUE,
                    file.atRow(line),
                    "The row has " + cells.size() + " cells where the header has " + width + ".",
                    "put a cell with a comma in quotation marks.");
        } else if (positions.containsKey("id") && positions.containsKey("name")) {
            readRow(line, cells);
        }
    }

    private void readHeader(int line, List<String> cells) {
        width = cells.size();
        for (int position = 0; position < width; position++) {
            String name = cells.get(position).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(name)) {
                tell(
                        ProblemCode.UNKNOWN_FIELD,
                        file.atRow(line),
                        "Column " + (position + 1) + " is not one of " + String.join(", ", COLUMNS) + ".",
                        "remove it; what else is known about people does not belong here.");
            } else if (positions.putIfAbsent(name, position) != null) {
                tell(
                        ProblemCode.DUPLICATE_ID,
                        file.atRow(line).atColumn(name),
                        "The column \"" + name + "\" is there twice.",
                        "keep one of them.");
            }
        }
        List.of("id", "name").stream()
                .filter(name -> !positions.containsKey(name))
                .forEach(name -> tell(
                        ProblemCode.MISSING_VALUE,
                        file.atRow(line).atColumn(name),
                        "The required column " + name + " is missing.",
                        "add it, or correct its name."));
    }

    private void readRow(int line, List<String> cells) {
        Optional<String> id = cell("id", line, cells);
        Optional<String> name = cell("name", line, cells);
        if (id.isEmpty() || name.isEmpty()) {
            return;
        }
        try {
            Person.Builder person = Person.builder().id(PersonId.of(id.get())).name(name.get());
            optional("contact", cells).ifPresent(person::contact);
            Person made = person.build();
            if (people.putIfAbsent(made.id(), made) != null) {
                tell(
                        ProblemCode.DUPLICATE_ID,
                        file.atRow(line).atColumn("id"),
                        "The id of this row is there before.",
                        "keep one of the rows.");
            }
        } catch (IllegalArgumentException refused) {
            tell(
                    ProblemCode.MALFORMED_VALUE,
                    file.atRow(line),
                    "The id or the name of this row cannot be one.",
                    "write an id without blanks around it, and a name of up to 200 characters.");
        }
    }

    private Optional<String> cell(String column, int line, List<String> cells) {
        Optional<String> text = optional(column, cells);
        if (text.isEmpty()) {
            tell(
                    ProblemCode.MISSING_VALUE,
                    file.atRow(line).atColumn(column),
                    "The column \"" + column + "\" is empty in this row.",
                    "fill it, or remove the row.");
        }
        return text;
    }

    private Optional<String> optional(String column, List<String> cells) {
        return Optional.ofNullable(positions.get(column))
                .map(cells::get)
                .filter(cell -> !cell.isBlank())
                .map(cell -> Cells.isGuarded(cell) ? cell.substring(1) : cell.strip());
    }

    private void tell(ProblemCode code, Origin place, String message, String advice) {
        log.add(Problem.error(code, "people", message)
                .advice(advice)
                .origin(place)
                .build());
    }

    private Validation<Seq<Problem>, PeopleDirectory> conclude() {
        return log.errors().isEmpty()
                ? Validation.valid(PeopleDirectory.of(people.values()))
                : Validation.invalid(Vector.ofAll(log.errors()));
    }
}
