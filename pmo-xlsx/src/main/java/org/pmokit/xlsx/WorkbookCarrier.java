package org.pmokit.xlsx;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.register.Register;
import org.pmokit.io.register.RegisterCarrier;
import org.pmokit.io.register.Registers;
import org.pmokit.io.table.RowBudget;

/** A workbook as what carries registers: a sheet for each. */
final class WorkbookCarrier implements RegisterCarrier {

    /** Sheets that tell people how to use the workbook. */
    static final Set<String> FOR_PEOPLE = Set.of("readme", "lists");

    private static final String SEPARATOR = "!";

    private final WorkbookArchive archive;
    private final String file;
    private final ReadLimits limits;
    private final WorkbookParts parts;
    private final CellText texts;

    private WorkbookCarrier(
            WorkbookArchive archive, String file, ReadLimits limits, WorkbookParts parts, CellText texts) {
        this.archive = archive;
        this.file = file;
        this.limits = limits;
        this.parts = parts;
        this.texts = texts;
    }

    static WorkbookCarrier of(WorkbookArchive archive, String file, ReadLimits limits)
            throws UnusableWorkbookException {
        WorkbookParts parts = WorkbookParts.of(archive);
        CellText texts = new CellText(parts.days(), parts.styles(archive, limits), parts.sharedTexts(archive, limits));
        return new WorkbookCarrier(archive, file, limits, parts, texts);
    }

    @Override
    public String portfolioName() {
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        return name.isBlank() ? "Portfolio" : name;
    }

    @Override
    public String part() {
        return "sheet";
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(parts.sheets().keySet());
        names.removeAll(FOR_PEOPLE);
        return names;
    }

    @Override
    public String placeOf(String name) {
        return file + SEPARATOR + name;
    }

    @Override
    public boolean read(String name, RowBudget budget, ProblemLog log, Rows into) {
        Register register = Registers.named(name).orElseThrow();
        WorkbookParts.Sheet sheet = Objects.requireNonNull(parts.sheets().get(name), name);
        Origin place = Origin.file(placeOf(name));
        SheetRows rows = new SheetRows(register, place, texts, log, into);
        if (sheet.isHidden()) {
            rows.tellHidden("been hidden");
        }
        try (XmlPart xml = archive.xml(sheet.part())) {
            return new SheetReader(xml, limits, budget, rows).read(() -> !log.isFull());
        } catch (UnusableWorkbookException broken) {
            log.add(Problem.error(broken.fault().code(), name, broken.fault().message())
                    .advice(broken.fault().advice())
                    .origin(place)
                    .build());
            return false;
        }
    }
}
