package org.pmokit.examples.pmo.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.examples.pmo.page.DependencyFiles;
import org.pmokit.examples.pmo.page.DependencyPage;
import org.pmokit.examples.pmo.page.TextLayout;
import org.pmokit.examples.pmo.page.WhatIfAnswers;
import org.pmokit.graph.export.NetworkExport;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.rules.evidence.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pmo dependencies}: who waits for whom, in circles or not, and who is hit by a slip or a stop. */
@Command(
        name = "dependencies",
        mixinStandardHelpOptions = true,
        description = "Shows the network of declared dependencies.")
public final class DependenciesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--impact",
            paramLabel = "ID=DAYS",
            description = "Who moves, by how much and through which path, when ID slips by DAYS.")
    private @Nullable String impact;

    @Option(
            names = "--stop",
            paramLabel = "ID",
            description = "Who loses which commitment, directly and through others, when ID is stopped.")
    private @Nullable String stop;

    @Override
    public Integer call() {
        Printer printer = Printer.of(spec);
        String format = output.format(List.of("text", "json", "dot", "graphml", "mermaid"));
        Portfolio portfolio = input.portfolio(printer.err());
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        WhatIfAnswers answers = new WhatIfAnswers(
                Optional.ofNullable(impact).map(question -> impact(question, network)),
                Optional.ofNullable(stop).map(id -> network.whatIf().stop(component("--stop", id, network))));
        output.write(render(network, answers, portfolio, format), printer.out());
        return 0;
    }

    private static String render(DependencyNetwork network, WhatIfAnswers answers, Portfolio portfolio, String format) {
        Names names = Names.in(portfolio);
        NetworkExport export = NetworkExport.of(network).naming(names::of);
        return switch (format) {
            case "json" -> DependencyFiles.json(network, answers);
            case "dot" -> export.dot();
            case "graphml" -> export.graphml();
            case "mermaid" -> export.mermaid();
            default -> new DependencyPage(network, names, answers).render(TextLayout.plain());
        };
    }

    private static Impact impact(String question, DependencyNetwork network) {
        int equals = question.lastIndexOf('=');
        long days = equals < 1 ? 0 : days(question.substring(equals + 1));
        if (days <= 0) {
            throw UnusableInputException.saying("--impact: \"" + question
                    + "\" is not a question. Maybe write an id and a number of days above zero: aquatics=30.");
        }
        String id = question.substring(0, equals);
        return network.impactOf(component("--impact", id, network), days);
    }

    private static ComponentRef component(String option, String id, DependencyNetwork network) {
        return candidates(id)
                .filter(network::contains)
                .findFirst()
                .orElseThrow(() -> UnusableInputException.saying(option + ": there is no \"" + id
                        + "\" in the network. Maybe name a project, or a programme or milestone that is an end of a"
                        + " dependency."));
    }

    private static Stream<ComponentRef> candidates(String id) {
        if (id.isBlank() || !id.equals(id.strip())) {
            return Stream.empty();
        }
        Stream<ComponentRef> plain = Stream.of(ProjectId.of(id), ProgrammeId.of(id));
        boolean milestone = id.indexOf('/') > 0 && !id.endsWith("/");
        return milestone ? Stream.concat(plain, Stream.of(MilestoneId.of(id))) : plain;
    }

    private static long days(String text) {
        return text.matches("\\d{1,6}") ? Long.parseLong(text) : 0;
    }
}
