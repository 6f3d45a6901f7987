package org.pmokit.examples.pmo.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmokit.examples.pmo.page.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pmo rules}: the catalogue. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Prints the catalogue: each rule with its reason, how it is measured, limits and sources.")
public final class RulesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Output output = new Output();

    @Mixin
    private HouseRules house = new HouseRules();

    @Override
    public Integer call() {
        String format = output.format(List.of("text", "markdown", "json"));
        output.write(
                RulePages.catalogue(house.applied(house.rules()).rules(), format),
                Printer.of(spec).out());
        return 0;
    }
}
