package org.pmokit.examples.pmo.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmokit.xlsx.PortfolioWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pmo template}: a workbook to fill in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description =
                "Writes an Excel workbook with an empty sheet for each register, with notes on the columns and lists to"
                        + " choose from.")
public final class TemplateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OUT.xlsx", description = "The workbook to write.")
    private @Nullable Path target;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "REGISTER",
            description = "The registers to write, such as projects; all unless said.")
    private List<String> registers = new ArrayList<>();

    @Override
    public Integer call() {
        Path out = WorkbookName.required(target);
        try {
            if (registers.isEmpty()) {
                PortfolioWorkbook.writeTemplate(out);
            } else {
                PortfolioWorkbook.writeTemplate(out, registers);
            }
        } catch (IllegalArgumentException | UncheckedIOException refused) {
            throw UnusableInputException.saying(
                    out + ": " + String.valueOf(refused.getMessage()).replace('\n', ' '));
        }
        return 0;
    }
}
