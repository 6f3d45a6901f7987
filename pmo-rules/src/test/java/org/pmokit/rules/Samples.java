package org.pmokit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.verify.RuleVerifier;

/** Facts for tests: small ones to build on, and a project in which everything is right. */
public final class Samples {

    /** The status date of most tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    /** The planned finish of {@link #healthy}. */
    public static final LocalDate FINISH = LocalDate.of(2026, 12, 31);

    public static final ProjectId PAY = ProjectId.of("PAY");
    public static final ProjectId REC = ProjectId.of("REC");
    public static final ProgrammeId DIG = ProgrammeId.of("DIG");
    public static final PersonId SILVA = PersonId.of("j.silva");

    private Samples() {}

    /** A project of which nothing is known but the id. */
    public static Project.Builder payroll() {
        return Project.builder().id(PAY).title("Payroll");
    }

    /** In delivery, on time, on budget, with news. */
    public static Project.Builder healthy(ProjectId id) {
        return Project.builder()
                .id(id)
                .start(LocalDate.of(2026, 1, 5))
                .actualStart(LocalDate.of(2026, 1, 5))
                .finish(FINISH)
                .addFinishForecast(DatedForecast.of(TODAY, FINISH))
                .finance(money(100_000, 100_000))
                .reportedOn(TODAY);
    }

    public static Project.Builder healthy(String id) {
        return healthy(ProjectId.of(id));
    }

    public static Project id(String id) {
        return Project.builder().id(ProjectId.of(id)).build();
    }

    /** A budget and a forecast as of today. */
    public static Finance money(long budget, long forecast) {
        return Finance.builder()
                .budget(series(budget))
                .forecast(series(forecast))
                .build();
    }

    /** One amount as of today. */
    public static MoneySeries series(long amount) {
        return MoneySeries.of(Figure.of(TODAY, gbp(amount)));
    }

    public static Money gbp(long amount) {
        return Money.of(amount, "GBP");
    }

    public static RoleAssignment owner(org.pmokit.core.identifier.ComponentRef on) {
        return RoleAssignment.of(on, Role.SENIOR_RESPONSIBLE_OWNER, SILVA);
    }

    public static PortfolioDraft draft(Project... projects) {
        PortfolioDraft draft = PortfolioDraft.named("Change");
        List.of(projects).forEach(draft::add);
        return draft;
    }

    public static Portfolio portfolio(Project... projects) {
        return draft(projects).resolveOrThrow();
    }

    public static HealthReport assess(Portfolio portfolio) {
        return HealthCheck.standard().assess(portfolio, Assessment.asOf(TODAY));
    }

    /** The recorded reasons for what is missing; empty optionals where nobody recorded one. */
    public static List<Optional<String>> reasons(RuleVerifier.Outcome outcome) {
        return ((Verdict.Unknown) outcome.verdict())
                .missing().stream().map(MissingFact::reason).toList();
    }

    /** What was measured on the subject as a whole. */
    public static Measurement measured(RuleVerifier.Outcome outcome) {
        return outcome.verdict() instanceof Verdict.Satisfied satisfied
                ? satisfied.measurement()
                : ((Verdict.Breached) outcome.verdict()).measurement();
    }
}
