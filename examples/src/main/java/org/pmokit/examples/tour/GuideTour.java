package org.pmokit.examples.tour;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.examples.london.London2012;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.reading.Reading;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.catalog.dataquality.StaleReport;
import org.pmokit.rules.catalog.schedule.FinishSlip;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.verify.RuleVerifier;

/** The calls of the guide. */
public final class GuideTour {

    private GuideTour() {}

    /**
     * Runs every part of the guide.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        draft(out);
        assess(out);
        verify();
        edit(out);
    }

    static void draft(PrintStream out) {
        // begin: draft
        Validation<Seq<Problem>, Portfolio> resolved = PortfolioDraft.named("Change portfolio")
                .add(Project.builder()
                        .id(ProjectId.of("PAY"))
                        .parent(ProgrammeId.of("DIGITAL"))
                        .build())
                .add(Project.of(ProjectId.of("PAY"), "Payroll, again"))
                .resolve();
        if (resolved.isInvalid()) {
            resolved.getError().forEach(problem -> out.println(problem.asText()));
        }
        // end: draft
    }

    static void read(Path path, PrintStream out) {
        // begin: read
        Reading reading = PortfolioFiles.read(path);
        reading.notices().forEach(notice -> out.println(notice.asText()));
        Portfolio portfolio = reading.orThrow();
        // end: read
        out.println(portfolio);
    }

    static void assess(PrintStream out) {
        Portfolio portfolio = London2012.portfolio();
        // begin: assess
        Assessment assessment = Assessment.asOf(LocalDate.of(2008, 6, 30))
                .with(StaleReport.AMBER, "31", "monthly reports, agreed by the board in May 2008");
        HealthReport report = HealthCheck.standard().assess(portfolio, assessment);
        Names names = Names.in(report.portfolio());
        report.mostImportant(6).forEach(finding -> out.println(finding.rag() + " " + finding.message(names)));
        // end: assess
        // begin: explain
        out.print(report.explain(ProjectId.of("stadium")).asText());
        // end: explain
    }

    static void verify() {
        // begin: verify
        Project payroll = Project.builder()
                .id(ProjectId.of("PAY"))
                .finish(LocalDate.of(2025, 9, 30))
                .addFinishForecast(DatedForecast.undated(LocalDate.of(2025, 10, 24)))
                .addTolerance(Tolerance.ofDays(0, 10))
                .build();
        RuleVerifier.verify(FinishSlip.RULE)
                .given(payroll)
                .asOf(LocalDate.of(2025, 6, 30))
                .breaches(
                        Rag.RED,
                        new Evidence.Slip(payroll.id(), LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 24)));
        // end: verify
    }

    static void edit(PrintStream out) {
        Portfolio portfolio = London2012.portfolio();
        // begin: edit
        Project stadium = portfolio.project(ProjectId.of("stadium")).orElseThrow();
        Portfolio whatIf = portfolio.replacingOrThrow(
                stadium.toBuilder().actualFinish(LocalDate.of(2011, 2, 28)).build());
        // end: edit
        out.println(whatIf.project(stadium.id()).orElseThrow().id().value() + " replaced in " + whatIf);
    }
}
