package org.pmokit.examples.pmo.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.examples.pmo.page.OfficeFiles;
import org.pmokit.examples.pmo.page.TextLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pmo offices}: the P3O model. */
@Command(
        name = "offices",
        mixinStandardHelpOptions = true,
        description = "Shows the offices: who serves whom, who reports to whom, and what is odd about it.")
public final class OfficesCommand implements Callable<Integer> {

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
        String format = output.format(List.of("text", "mermaid", "dot"));
        Portfolio portfolio = input.portfolio(printer.err());
        output.write(render(portfolio, format), printer.out());
        return 0;
    }

    private String render(Portfolio portfolio, String format) {
        return switch (format) {
            case "mermaid" -> OfficeFiles.mermaid(portfolio);
            case "dot" -> OfficeFiles.dot(portfolio);
            default -> OfficeFiles.page(portfolio, asOf.day(input, portfolio), TextLayout.plain());
        };
    }
}
