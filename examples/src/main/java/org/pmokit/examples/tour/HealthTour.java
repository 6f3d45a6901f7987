package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.rules.Finding;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.HealthScore;
import org.pmokit.rules.RuleContract;
import org.pmokit.rules.RuleUse;
import org.pmokit.rules.cel.CelRules;
import org.pmokit.rules.delta.ReportDelta.Kind;
import org.pmokit.rules.delta.ReportHistory;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.file.ProfileFile;
import org.pmokit.rules.profile.Profiles;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.waiver.Waiver;

/** From a profile to a gate: what a house does with health checks. */
public final class HealthTour {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ProjectId PORTAL = ProjectId.of("WEB");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 31);

    private static final String PROFILE = """
            name: digital
            version: 3
            thresholds:
              PMO-FIN-001/amber: {value: 0.03, why: fixed prices, locked: true}
            rules:
              PMO-FIN-003: {turned: off, why: contingencies are held by the programme}
            """;

    private static final String RULES = """
            rules:
              - id: ACME-101
                subject: project
                title: A project says what it is for
                because: nobody can judge what nobody described
                applies-when: project.open
                holds: has(project.description)
                colour: amber
              - id: ACME-102
                subject: project
                title: The forecast stays near the budget
                because: the reserve is a tenth
                group: finance
                measure: project.finance.forecast / project.finance.budget - 1.0
                must-be: at-most
                limits: {amber: 0.05, red: 0.10, unit: ratio, source: programme reserve}
            """;

    // begin: condition
    static final Rule<Project> DESCRIBED = Rule.of("ACME-001", Project.class)
            .title("A project says what it is for")
            .because("nobody can judge what nobody described")
            .group(RuleGroup.GOVERNANCE)
            .looksAt(Sight.SUBJECT)
            .holds(
                    Rag.AMBER,
                    project -> project.description().isPresent(),
                    project -> new Evidence.Remark("no description"));
    // end: condition

    private HealthTour() {}

    /**
     * Prints everything that the chapter prints.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        profile(out);
        waiver(out);
        delta(out);
        history(out);
        rules(out);
        wrong(out);
        policies(out);
        use(out);
    }

    private static Portfolio portfolio(LocalDate day, long payroll, long portal) {
        return PortfolioDraft.named("Change")
                .statusDate(day)
                .add(project(PAYROLL, day, payroll))
                .add(project(PORTAL, day, portal))
                .resolveOrThrow();
    }

    private static Project project(ProjectId id, LocalDate day, long forecast) {
        return Project.of(id, id.value()).toBuilder()
                .finance(Finance.builder()
                        .budget(MoneySeries.of(Figure.of(LocalDate.of(2026, 1, 1), Money.of(1_000_000, "GBP"))))
                        .forecast(MoneySeries.of(Figure.of(day, Money.of(forecast, "GBP"))))
                        .build())
                .build();
    }

    private static HealthCheck money() {
        return HealthCheck.of(HealthCheck.standard().rules().stream()
                .filter(rule -> rule.group().equals(RuleGroup.FINANCE))
                .<Rule<?>>map(rule -> rule)
                .toList());
    }

    private static HealthReport june() {
        return money().assess(portfolio(JUNE, 1_120_000, 1_020_000), Assessment.asOf(JUNE));
    }

    private static HealthReport july() {
        return money().assess(portfolio(JULY, 1_180_000, 1_060_000), Assessment.asOf(JULY));
    }

    static void profile(PrintStream out) {
        Portfolio portfolio = portfolio(JUNE, 1_040_000, 1_020_000);
        // begin: profile
        HealthCheck check = HealthCheck.standard();
        HealthCheck house = check.under(Profiles.resolveOrThrow(
                List.of(ProfileFile.parse(PROFILE, "digital.yaml").get()), check.rules()));
        out.print(house.profiles().differences().asText());
        HealthReport report = house.assess(portfolio, Assessment.asOf(JUNE));
        report.findingsOn(PAYROLL).stream()
                .filter(finding -> finding.group().equals(RuleGroup.FINANCE))
                .forEach(finding -> out.println(finding.measurement().shown()));
        // end: profile
    }

    static void waiver(PrintStream out) {
        HealthReport report = june();
        // begin: waiver
        Finding overrun = report.findingsOn(PAYROLL).get(0);
        HealthReport agreed = report.accepting(Waiver.of(overrun.key())
                .acceptedBy(PersonId.of("j.silva"))
                .because("re-baselined at the April board")
                .until(LocalDate.of(2026, 7, 15))
                .build());
        out.println(agreed.findingsOn(PAYROLL).get(0).standing().code());
        out.println(report.freeze().all().size() + " findings frozen");
        // end: waiver
    }

    static void delta(PrintStream out) {
        // begin: delta
        out.println(july().since(june()).shown());
        july().since(june())
                .of(Kind.WORSE)
                .forEach(change -> out.println(change.key().asText()));
        // end: delta
    }

    static void history(PrintStream out) {
        // begin: history
        ReportHistory history = ReportHistory.of(List.of(june().snapshot(), july().snapshot()));
        Finding overrun = july().findingsOn(PAYROLL).get(0);
        history.slope(overrun.key())
                .ifPresent(slope -> out.printf(java.util.Locale.ROOT, "%.2f limits further in 30 days%n", slope));
        // end: history
    }

    static void rules(PrintStream out) {
        Portfolio portfolio = portfolio(JUNE, 1_080_000, 1_020_000);
        // begin: rules
        HealthCheck check = HealthCheck.of(CelRules.parse(RULES, "house.yaml").get());
        HealthReport report = check.plus(DESCRIBED).assess(portfolio, Assessment.asOf(JUNE));
        Names names = Names.in(portfolio);
        report.findingsOn(PAYROLL).forEach(finding -> {
            out.println(finding.key().asText() + " " + finding.rag().code() + " "
                    + finding.measurement().shown());
            out.println("  " + finding.message(names));
        });
        // end: rules
    }

    static void wrong(PrintStream out) {
        // begin: wrong
        String text = RULES.replace("project.finance.forecast", "project.finance.forcast");
        CelRules.parse(text, "house.yaml").getError().forEach(problem -> out.println(problem.asText()));
        // end: wrong
    }

    static void policies(PrintStream out) {
        // begin: policies
        out.print(HealthScore.compared(july(), RollUp.shipped()));
        // end: policies
    }

    static void use(PrintStream out) {
        // begin: use
        RuleUse.in(july()).stream()
                .filter(use -> use.neverFires() || use.alwaysFires())
                .forEach(use -> out.println(use.rule() + (use.neverFires() ? " never fires" : " always fires")));
        RuleContract.of(List.of(DESCRIBED))
                .over(portfolio(JUNE, 1_080_000, 1_020_000), JUNE)
                .require();
        // end: use
    }
}
