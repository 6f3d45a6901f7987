package org.pmokit.io.register;

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

/** One register while it is read: the first row is the header. */
final class RegisterFile implements RegisterCarrier.Rows {

    private final Register register;
    private final Assembly into;
    private final ProblemLog log;
    private final Origin file;
    private @Nullable Map<String, Integer> positions;
    private int width;
    private boolean isUsable;
    private boolean sound = true;

    RegisterFile(Register register, String place, Assembly into, ProblemLog log) {
        this.register = register;
        this.into = into;
        this.log = log;
        this.file = Origin.file(place);
    }

    /** Ends the register, of which all rows were read or not. */
    void conclude(boolean complete) {
        if (complete && positions == null) {
            tell(ProblemCode.UNREADABLE, file, "The register has no header.", "write the names of the columns first.");
        }
        if (!complete || !sound) {
            register.kind().ifPresent(log::markIncomplete);
        }
    }

    @Override
    public void accept(int line, List<String> cells) {
        if (positions == null) {
            positions = header(line, cells);
        } else if (cells.size() == width) {
            readRow(line, cells, positions);
        } else {
            leaveOut(cells, positions);
            tellRagged(line, cells);
        }
    }

    @Override
    public void leaveOut(int line, List<String> cells) {
        if (positions == null) {
            accept(line, cells);
        } else {
            leaveOut(cells, positions);
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
        if (isUsable) {
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
            } else if (!register.names().contains(name)) {
                notice(place, "There is no column \"" + Excerpt.of(name) + "\" in this register; it is not read.");
            } else if (found.putIfAbsent(name, position) != null) {
                tell(
                        ProblemCode.DUPLICATE_ID,
                        place,
                        "The column \"" + name + "\" is there twice.",
                        "keep one of them, or give the other another name.");
            }
        }
        isUsable = found.keySet().containsAll(register.required());
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
                    "add it, or correct its name; the columns are " + String.join(",", register.names()) + ".");
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
                .advice("use one of: " + String.join(", ", register.names()) + ".")
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
