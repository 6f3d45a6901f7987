package org.pmokit.io.csv;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.table.CsvFile;

/** One register while it is read: the first record is the header, the others are rows. */
final class RegisterFile {

    private final Register register;
    private final Assembly into;
    private final ProblemLog log;
    private final Origin file;
    private @Nullable Map<String, Integer> positions;
    private int width;
    private boolean sound = true;

    RegisterFile(Register register, Assembly into, ProblemLog log) {
        this.register = register;
        this.into = into;
        this.log = log;
        this.file = Origin.file(register.file());
    }

    void read(CsvFile csv) {
        boolean complete = csv.read(StandardCharsets.UTF_8, this::accept);
        if (complete && positions == null) {
            tell(ProblemCode.UNREADABLE, file, "The file has no header.", "write the names of the columns first.");
        }
        if (!complete || !sound) {
            register.kind().ifPresent(log::markIncomplete);
        }
    }

    private void accept(int line, List<String> cells) {
        if (positions == null) {
            positions = header(line, cells);
        } else if (cells.size() == width) {
            readRow(line, cells, positions);
        } else {
            leaveOut(cells, positions);
            tellRagged(line, cells);
        }
    }

    /** Remembers the id of a row that cannot be read, so that only references to it are not told as unknown. */
    private void leaveOut(List<String> cells, Map<String, Integer> columns) {
        Integer id = columns.get("id");
        if (id != null && id < cells.size()) {
            log.leaveOut(cells.get(id).strip());
        } else {
            sound = false;
        }
    }

    private void readRow(int line, List<String> cells, Map<String, Integer> columns) {
        if (columns.keySet().containsAll(register.required())) {
            register.reader().read(new Row(register, columns, cells, file.atRow(line), log), into);
        } else {
            sound = false;
        }
    }

    private Map<String, Integer> header(int line, List<String> cells) {
        Map<String, Integer> found = new HashMap<>();
        width = cells.size();
        for (int position = 0; position < width; position++) {
            String name = cells.get(position).strip().toLowerCase(Locale.ROOT);
            Origin place = file.atRow(line).atColumn(Excerpt.of(name));
            if (name.isEmpty()) {
                notice(place, "Column " + (position + 1) + " has no name; it is not read.");
            } else if (!register.columns().contains(name)) {
                notice(place, "There is no column \"" + Excerpt.of(name) + "\" in this register; it is not read.");
            } else if (found.putIfAbsent(name, position) != null) {
                tell(
                        ProblemCode.DUPLICATE_ID,
                        place,
                        "The column \"" + name + "\" is there twice.",
                        "keep one of them, or give the other another name.");
            }
        }
        tellMissing(line, found);
        return found;
    }

    private void tellMissing(int line, Map<String, Integer> found) {
        List<String> missing = register.required().stream()
                .filter(column -> !found.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            tell(
                    ProblemCode.MISSING_VALUE,
                    file.atRow(line).atColumn(missing.get(0)),
                    "The required column" + (missing.size() == 1 ? " " : "s ") + String.join(", ", missing)
                            + (missing.size() == 1 ? " is" : " are") + " missing.",
                    "add it, or correct its name; columns are separated by commas: "
                            + String.join(",", register.columns()) + ".");
        }
    }

    private void tellRagged(int line, List<String> cells) {
        tell(
                ProblemCode.MALFORMED_VALUE,
                file.atRow(line),
                "The row has " + cells.size() + " cells where the header has " + width + ".",
                cells.size() > width
                        ? "put a cell with a comma in quotation marks."
                        : "add the missing cells; leave them empty when nothing is known.");
    }

    private void notice(Origin place, String message) {
        log.add(Problem.builder()
                .code(ProblemCode.UNKNOWN_FIELD)
                .severity(Severity.NOTICE)
                .path(register.name())
                .message(message)
                .advice("use one of: " + String.join(", ", register.columns()) + ".")
                .origin(place)
                .build());
    }

    private void tell(ProblemCode code, Origin place, String message, String advice) {
        log.add(Problem.error(code, register.name(), message)
                .advice(advice)
                .origin(place)
                .build());
    }
}
