package org.pmokit.examples.pmo.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.examples.pmo.page.PerformanceFiles;
import org.pmokit.examples.pmo.page.TextLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pmo performance}: earned value and earned schedule. */
@Command(
        name = "performance",
        mixinStandardHelpOptions = true,
        description = "Shows earned value and earned schedule of each project at the end of each reporting period.")
public final class PerformanceCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Input input = new Input();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Printer printer = Printer.of(spec);
        String format = output.format(List.of("text", "csv", "json"));
        Portfolio told = input.portfolio(printer.err());
        Portfolio portfolio = asOf.isSaid() ? told.knownOn(asOf.day(input, told)) : told;
        PerformanceFiles files = PerformanceFiles.of(portfolio);
        output.write(
                switch (format) {
                    case "csv" -> files.csv();
                    case "json" -> files.json();
                    default -> files.page(TextLayout.plain());
                },
                printer.out());
        return 0;
    }
}
