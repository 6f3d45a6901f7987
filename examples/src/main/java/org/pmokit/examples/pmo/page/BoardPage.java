package org.pmokit.examples.pmo.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Gap;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.graph.network.DriverStep;
import org.pmokit.graph.network.Reach;
import org.pmokit.graph.overlap.Crowd;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.rules.ComponentHealth;
import org.pmokit.rules.Coverage;
import org.pmokit.rules.Finding;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Rule;

/**
 * The page that a board reads: structure, status with reasons, the few findings that matter most, money, what drives the
 * key date, overlaps worth a decision, and what could not be judged.
 */
public final class BoardPage {

    private static final int FINDINGS = 12;
    private static final int OVERLAPS = 8;

    private final HealthReport report;
    private final Portfolio portfolio;
    private final Names names;
    private final Optional<ComponentRef> keyComponent;
    private final List<HealthReport> history;

    /**
     * A page on a report.
     *
     * @param report to tell
     * @param keyComponent whose drivers to show; empty for the open component that waits for most others
     * @param history the same portfolio at other dates, oldest first; may be empty
     */
    public BoardPage(HealthReport report, Optional<ComponentRef> keyComponent, List<HealthReport> history) {
        this.report = report;
        this.portfolio = report.portfolio();
        this.names = Names.in(portfolio);
        this.keyComponent = keyComponent;
        this.history = history;
    }

    /**
     * The page as text.
     *
     * @param layout plain or Markdown; used up
     */
    public String render(Layout layout) {
        headline(layout);
        new StructurePart(report, names).render(layout);
        new StatusPart(report, names).render(layout);
        findings(layout);
        new MoneyPart(portfolio, names).render(layout);
        drivers(layout);
        overlaps(layout);
        unjudged(layout);
        history(layout);
        return layout.text();
    }

    private void headline(Layout layout) {
        layout.title(portfolio.name() + ", as of " + report.asOf());
        long open = portfolio
                .components()
                .filter(component -> report.healthOf(component.ref()).isOpen())
                .count();
        layout.paragraph("Overall: " + report.ragOf(portfolio.id()).code().toUpperCase(java.util.Locale.ROOT) + ". "
                + portfolio.programmes().size() + " programmes and "
                + portfolio.projects().size() + " projects, " + open
                + " of them open. Roll-up: " + report.check().rollUp().description() + ".");
    }

    private void findings(Layout layout) {
        List<Finding> few = report.mostImportant(FINDINGS);
        layout.heading("Findings that matter most (" + few.size() + " of "
                + report.findings().size() + ")");
        if (few.isEmpty()) {
            layout.paragraph("None.");
        }
        for (Finding finding : few) {
            layout.point(0, finding.rag().code().toUpperCase(java.util.Locale.ROOT) + " " + headline(finding));
            layout.point(1, "Measured: " + finding.measurement().shown());
            layout.point(1, "Rule: " + finding.key().rule() + " " + finding.rule() + ". Source: " + finding.source());
            layout.point(
                    1,
                    "Do: " + finding.remedy()
                            + finding.owner()
                                    .map(role -> " (" + role.title() + ")")
                                    .orElse(""));
        }
    }

    /** Subject and message, without saying the subject twice. */
    private String headline(Finding finding) {
        String subject = names.of(finding.subject());
        String message = finding.message(names);
        boolean saidAlready = message.startsWith(subject + ":") || message.startsWith(subject + ",");
        return saidAlready ? message : subject + ": " + message;
    }

    private void drivers(Layout layout) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        Optional<ComponentRef> target = keyComponent.filter(portfolio::contains).or(() -> mostWaiting(network));
        if (target.isEmpty()) {
            return;
        }
        layout.heading("What drives " + names.of(target.get()));
        for (DriverStep step : network.driversOf(target.get()).steps()) {
            layout.point(0, stepLine(step));
        }
        network.cycles().forEach(cycle -> layout.point(0, "CIRCLE: " + cycle.describe()));
    }

    private String stepLine(DriverStep step) {
        String date = step.expected().map(day -> ", " + day).orElse(", no date on record");
        String what = step.towards().map(link -> "; gives: " + link.title()).orElse("");
        return names.of(step.component()) + date + what + slack(step);
    }

    /** Float between promise and need is an agreement; float between two plans is only what the dates say. */
    private static String slack(DriverStep step) {
        boolean agreed = step.towards().flatMap(Dependency::floatDays).isPresent();
        if (step.floatDays().isEmpty()) {
            return "";
        }
        long days = step.floatDays().get();
        if (agreed) {
            return days < 0 ? "; promised " + -days + " days after it is needed" : "; " + days + " days to spare";
        }
        return days < 0
                ? "; still running " + -days + " days into what follows, no date agreed"
                : "; " + days + " days before what follows starts, no date agreed";
    }

    private Optional<ComponentRef> mostWaiting(DependencyNetwork network) {
        return network.structure().reaches().stream()
                .filter(reach -> reach.transitiveGivers() > 0)
                .max(Comparator.comparingInt(Reach::transitiveGivers))
                .map(Reach::ref);
    }

    private void overlaps(Layout layout) {
        Overlaps overlaps = Overlaps.in(portfolio);
        List<Overlap> worth =
                overlaps.all().stream().filter(this::isOpen).limit(OVERLAPS).toList();
        List<Crowd> crowds = overlaps.crowds();
        if (worth.isEmpty() && crowds.isEmpty()) {
            return;
        }
        layout.heading("Overlaps worth a decision");
        worth.forEach(overlap -> layout.point(0, OverlapLines.of(overlap, names)));
        crowds.forEach(crowd -> layout.point(0, OverlapLines.of(crowd)));
    }

    private boolean isOpen(Overlap overlap) {
        return report.healthOf(overlap.first()).isOpen()
                && report.healthOf(overlap.second()).isOpen();
    }

    private void unjudged(Layout layout) {
        Coverage coverage = report.coverage();
        layout.heading("What could not be judged");
        layout.paragraph(coverage.questions() + " questions asked, " + coverage.unknown()
                + " of them without an answer for"
                + " want of data" + (coverage.failed() == 0 ? "" : ", " + coverage.failed() + " because a rule failed")
                + ". Status is known for " + coverage.judgedProjects() + " of " + coverage.projects() + " open projects"
                + coverage.judgedSpend()
                        .map(share -> " and " + share.asPercent(0) + " of their money")
                        .orElse("") + ".");
        report.missingFacts().entrySet().stream()
                .limit(8)
                .forEach(fact -> layout.point(0, "missing: " + fact.getKey() + " (" + fact.getValue() + " questions)"));
        gapReasons()
                .forEach((reason, count) -> layout.point(
                        0, "on record as missing: " + reason + (count == 1 ? "" : " (" + count + " facts)")));
        List<Rule<?>> silent = report.silentRules();
        if (!silent.isEmpty()) {
            layout.point(
                    0,
                    "rules that applied to nothing here: "
                            + String.join(
                                    ", ",
                                    silent.stream()
                                            .map(rule -> rule.id().value())
                                            .toList()));
        }
    }

    private Map<String, Integer> gapReasons() {
        Map<String, Integer> counts = new TreeMap<>();
        portfolio
                .components()
                .flatMap(component -> component.gaps().stream())
                .map(Gap::reason)
                .forEach(reason -> counts.merge(StatusPart.shortened(reason, 90), 1, Integer::sum));
        Map<String, Integer> most = new java.util.LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(6)
                .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
        return most;
    }

    private void history(Layout layout) {
        if (history.isEmpty()) {
            return;
        }
        layout.heading("The same portfolio at other dates, before and after");
        layout.table(
                List.of("as of", "overall", "red", "amber", "green", "unknown", "reds among them"),
                history.stream().map(BoardPage::historyRow).toList());
        layout.paragraph(
                "Counts are of open projects. For the whole page at one of these dates: pmo assess --as-of DATE.");
        layout.table(
                List.of("as of", "programme", "anticipated final cost", "funding", "left"),
                history.stream().flatMap(then -> moneyRows(then).stream()).toList());
    }

    private static List<List<String>> moneyRows(HealthReport then) {
        Names names = Names.in(then.portfolio());
        List<List<String>> rows = new ArrayList<>();
        for (Programme programme : then.portfolio().programmes()) {
            Optional<Money> funding = programme.finance().funding().latest();
            Optional<Money> forecast = programme.finance().forecast().latest();
            if (funding.isPresent()) {
                rows.add(List.of(
                        then.asOf().toString(),
                        programme.id().value(),
                        forecast.map(names::of).orElse("not told"),
                        names.of(funding.get()),
                        forecast.map(cost -> names.of(funding.get().minus(cost)))
                                .orElse("")));
            }
        }
        return rows;
    }

    private static List<String> historyRow(HealthReport then) {
        List<ComponentHealth> open = then.portfolio().projects().stream()
                .map(project -> then.healthOf(project.id()))
                .filter(ComponentHealth::isOpen)
                .toList();
        List<String> row = new ArrayList<>();
        row.add(then.asOf().toString());
        row.add(then.ragOf(then.portfolio().id()).code());
        for (Rag colour : List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.UNKNOWN)) {
            row.add(Long.toString(
                    open.stream().filter(health -> health.rag() == colour).count()));
        }
        row.add(String.join(
                ", ",
                open.stream()
                        .filter(health -> health.rag() == Rag.RED)
                        .map(health -> health.component().value())
                        .limit(7)
                        .toList()));
        return row;
    }
}
