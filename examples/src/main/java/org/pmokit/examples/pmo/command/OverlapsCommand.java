package org.pmokit.examples.pmo.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.examples.pmo.page.OverlapFiles;
import org.pmokit.examples.pmo.page.TextLayout;
import org.pmokit.graph.overlap.OverlapSettings;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.rules.evidence.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pmo overlaps}: which projects touch the same thing. */
@Command(
        name = "overlaps",
        mixinStandardHelpOptions = true,
        description = "Shows pairs of projects that touch the same thing, most significant first.")
public final class OverlapsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Mixin
    private TextOptions texts = new TextOptions();

    @Option(
            names = "--limit",
            paramLabel = "PAIRS",
            description =
                    "Tell at most so many pairs, the most significant; 10000 unless said. How many there are is told"
                            + " always.",
            defaultValue = "10000")
    private int limit;

    @Override
    public Integer call() {
        Printer printer = Printer.of(spec);
        String format = output.format(List.of("text", "json"));
        if (limit < 0) {
            throw UnusableInputException.saying("--limit: " + limit + " is below zero. Maybe leave it away.");
        }
        OverlapSettings settings =
                OverlapSettings.builder().text(texts.comparison()).build();
        Portfolio portfolio = input.portfolio(printer.err());
        Overlaps overlaps = Overlaps.in(portfolio, settings);
        Names names = Names.in(portfolio);
        output.write(
                format.equals("json")
                        ? OverlapFiles.json(overlaps, limit, names)
                        : OverlapFiles.page(overlaps, limit, names, TextLayout.plain()),
                printer.out());
        return 0;
    }
}
