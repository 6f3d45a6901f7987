package org.pmokit.examples.pmo.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.examples.london.London2012;
import org.pmokit.examples.pmo.page.BoardPage;
import org.pmokit.examples.pmo.page.JunitFile;
import org.pmokit.examples.pmo.page.ReportFiles;
import org.pmokit.examples.pmo.page.SarifFile;
import org.pmokit.examples.pmo.page.TextLayout;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.RuleGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pmo assess}: the health report. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Judges a portfolio and prints the page that a board reads.")
public final class AssessCommand implements Callable<Integer> {

    private static final int LIMIT_REACHED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(
            names = "--rules",
            split = ",",
            paramLabel = "GROUP",
            description =
                    "Only rules of these groups: schedule, dcma-14, finance, risk, governance, office, dependency, overlap,"
                            + " data-quality.")
    private List<String> groups = List.of();

    @Mixin
    private HouseRules house = new HouseRules();

    @Mixin
    private EarlierReports earlier = new EarlierReports();

    @Option(
            names = "--roll-up",
            paramLabel = "NAME",
            description = "How parents get their colour: worst-of, budget-share, count or weighted.")
    private String rollUp = "worst-of";

    @Option(
            names = "--fail-on",
            paramLabel = "COLOUR",
            description = "End with status 1 when the portfolio is amber or red, or red.")
    private @Nullable String failOn;

    @Override
    public Integer call() {
        Printer printer = Printer.of(spec);
        String format = output.format(List.of("text", "markdown", "json", "csv", "sarif", "junit"));
        HealthCheck check = house.applied(check());
        Rag limit = limit();
        Portfolio portfolio = input.portfolio(printer.err());
        HealthReport report = check.assess(portfolio, Assessment.asOf(asOf.day(input, portfolio)));
        output.write(render(report, check, portfolio, format), printer.out());
        return limit != Rag.UNKNOWN && report.ragOf(portfolio.id()).compareTo(limit) >= 0 ? LIMIT_REACHED : 0;
    }

    private String render(HealthReport report, HealthCheck check, Portfolio portfolio, String format) {
        return switch (format) {
            case "json" -> ReportFiles.json(report, earlier.delta(report));
            case "csv" -> ReportFiles.csv(report);
            case "sarif" -> SarifFile.of(report);
            case "junit" -> JunitFile.of(report);
            case "markdown" ->
                page(report, check, portfolio).render(TextLayout.markdown())
                        + earlier.told(report, TextLayout.markdown(), TextLayout.markdown());
            default ->
                page(report, check, portfolio).render(TextLayout.plain())
                        + earlier.told(report, TextLayout.plain(), TextLayout.plain());
        };
    }

    private BoardPage page(HealthReport report, HealthCheck check, Portfolio portfolio) {
        boolean wholeStory = input.isBundled() && !asOf.isSaid();
        List<HealthReport> history = wholeStory
                ? London2012.STATUS_DATES.stream()
                        .map(day -> check.assess(portfolio, Assessment.asOf(day)))
                        .toList()
                : List.of();
        return new BoardPage(report, input.keyComponent(), history);
    }

    private HealthCheck check() {
        HealthCheck all = house.rules().rollingUp(policy());
        return groups.isEmpty() ? all : all.only(chosen(all));
    }

    private Set<RuleGroup> chosen(HealthCheck all) {
        Set<String> known = all.rules().stream()
                .map(rule -> rule.group().code())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String group : groups) {
            if (!known.contains(group)) {
                throw UnusableInputException.saying(
                        "--rules: there is no group \"" + group + "\". Maybe one of " + String.join(", ", known) + ".");
            }
        }
        return groups.stream().map(RuleGroup::of).collect(Collectors.toSet());
    }

    private RollUp policy() {
        return RollUp.shipped().stream()
                .filter(policy -> policy.name().equals(rollUp))
                .findFirst()
                .orElseThrow(() -> UnusableInputException.saying("--roll-up: there is no policy \"" + rollUp
                        + "\". Maybe one of "
                        + RollUp.shipped().stream().map(RollUp::name).collect(Collectors.joining(", ")) + "."));
    }

    private Rag limit() {
        if (failOn == null) {
            return Rag.UNKNOWN;
        }
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "amber" -> Rag.AMBER;
            case "red" -> Rag.RED;
            default ->
                throw UnusableInputException.saying(
                        "--fail-on: \"" + failOn + "\" is not a colour to fail on. Maybe amber or red.");
        };
    }
}
