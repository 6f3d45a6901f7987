package org.pmokit.examples.pmo.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.p3o.P3oModel;
import org.pmokit.examples.pmo.page.OfficeFiles;
import org.pmokit.examples.pmo.page.OfficePage;
import org.pmokit.examples.pmo.page.TextLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "A shipped model instead of PATH: london2012, example, small-firm or government.")
    private @Nullable String model;

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Printer printer = Printer.of(spec);
        String format = output.format(List.of("text", "mermaid", "dot"));
        Optional<Model> chosen = chosen();
        Portfolio portfolio = chosen.map(Model::portfolio).orElseGet(() -> input.portfolio(printer.err()));
        LocalDate day = chosen.filter(shipped -> shipped != Model.LONDON2012).isPresent()
                ? asOf.day(portfolio.statusDate())
                : asOf.day(input, portfolio);
        output.write(render(P3oModel.of(portfolio), day, format), printer.out());
        return 0;
    }

    private Optional<Model> chosen() {
        String name = model;
        if (name == null) {
            return Optional.empty();
        }
        Model chosen = Model.parse(name);
        if (!input.isBundled()) {
            throw UnusableInputException.saying(
                    "--model: there is a PATH too. Maybe leave out one of them; a model is read from no file.");
        }
        return Optional.of(chosen);
    }

    private static String render(P3oModel model, LocalDate day, String format) {
        return switch (format) {
            case "mermaid" -> OfficeFiles.mermaid(model, day);
            case "dot" -> OfficeFiles.dot(model, day);
            default -> OfficePage.of(model, day, TextLayout.plain());
        };
    }
}
