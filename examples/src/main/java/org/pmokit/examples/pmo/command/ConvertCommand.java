package org.pmokit.examples.pmo.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.xlsx.PortfolioWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pmo convert}: one form into the other. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description =
                "Writes a portfolio as a pmokit JSON file, an Excel workbook or a folder of CSV registers, as a whole or not at"
                        + " all.")
public final class ConvertCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Input input = new Input();

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description =
                    "What to write: a JSON file where the name ends in .json, an Excel workbook where it ends in .xlsx, else a"
                            + " folder of CSV registers.")
    private @Nullable Path target;

    @Override
    public Integer call() {
        PrintWriter err = Printer.of(spec).err();
        Path out = target;
        if (out == null) {
            throw UnusableInputException.saying(
                    "OUT: it is not said where to write. Maybe a name that ends in .json or .xlsx.");
        }
        Portfolio portfolio = input.portfolio(err);
        write(portfolio, out);
        input.settings()
                .map(Calculating::optionsFor)
                .filter(options -> !options.isEmpty())
                .ifPresent(options -> err.println("notice: " + out
                        + " does not say how the tool calculates. Maybe use pmo schedule with " + options + "."));
        return 0;
    }

    private static void write(Portfolio portfolio, Path out) {
        try {
            if (WorkbookName.is(out)) {
                PortfolioWorkbook.write(portfolio, out);
            } else {
                PortfolioFiles.write(portfolio, out);
            }
        } catch (IllegalArgumentException | UncheckedIOException refused) {
            throw UnusableInputException.saying(
                    out + ": " + String.valueOf(refused.getMessage()).replace('\n', ' '));
        }
    }
}
