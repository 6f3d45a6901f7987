package org.pmokit.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pmokit.core.Portfolio;
import org.pmokit.io.register.Register;
import org.pmokit.io.register.RegisterColumn;
import org.pmokit.io.writing.AtomicFile;

/** The sheets of a workbook that is written: one for each register, and two that tell people how to use them. */
final class WorkbookContent {

    private static final String README = "README";
    private static final String LISTS = "lists";

    private final List<Register> registers;
    private final Optional<Portfolio> portfolio;

    private WorkbookContent(List<Register> registers, Optional<Portfolio> portfolio) {
        this.registers = registers;
        this.portfolio = portfolio;
    }

    /** The registers that have something to say. */
    static WorkbookContent of(List<Register> registers, Portfolio portfolio) {
        List<Register> told = registers.stream()
                .filter(register -> {
                    try (Stream<List<String>> rows = register.rows(portfolio)) {
                        return rows.findFirst().isPresent();
                    }
                })
                .toList();
        return new WorkbookContent(told, Optional.of(portfolio));
    }

    /** Empty sheets for all of some registers. */
    static WorkbookContent template(List<Register> registers) {
        return new WorkbookContent(registers, Optional.empty());
    }

    /** Writes the workbook by way of a file beside it: the library that makes it notes the time, which the copy leaves out. */
    void writeTo(OutputStream out, Path target) throws IOException {
        Path scratch = AtomicFile.draftBeside(target);
        try {
            try (OutputStream made = Files.newOutputStream(scratch)) {
                make(made);
            }
            SteadyArchive.copy(scratch, out);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private void make(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "pmokit", "1.0");
        workbook.setCompressionLevel(1);
        Worksheet readme = workbook.newWorksheet(README);
        Map<Register, Worksheet> sheets = new LinkedHashMap<>();
        for (Register register : registers) {
            sheets.put(register, workbook.newWorksheet(register.name()));
        }
        WordLists lists = new WordLists(workbook.newWorksheet(LISTS));
        ReadmeSheet.write(readme, registers);
        for (Map.Entry<Register, Worksheet> sheet : sheets.entrySet()) {
            write(sheet.getKey(), new SheetWriter(sheet.getValue(), lists));
        }
        lists.write();
        workbook.finish();
    }

    private void write(Register register, SheetWriter sheet) throws IOException {
        List<RegisterColumn> columns = portfolio.isPresent() ? register.written() : register.columns();
        sheet.header(register, columns);
        if (portfolio.isPresent()) {
            try (Stream<List<String>> rows = register.rows(portfolio.get())) {
                for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
                    sheet.row(each.next());
                }
            }
        }
        sheet.finish();
    }
}
