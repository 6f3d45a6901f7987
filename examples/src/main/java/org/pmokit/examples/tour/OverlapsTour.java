package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;
import org.pmokit.core.product.Requirement;
import org.pmokit.graph.overlap.OverlapSettings;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.graph.text.TextComparison;
import org.pmokit.text.LanguageAnalysis;

/** The calls of the chapter on overlaps. */
public final class OverlapsTour {

    private static final ProjectId PAY = ProjectId.of("PAY");
    private static final ProjectId PORTAL = ProjectId.of("PORTAL");
    private static final ProjectId TIME = ProjectId.of("TIME");

    private OverlapsTour() {}

    /**
     * Prints the outputs of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        pairs(out);
        texts(out);
        crowds(out);
        services(out);
    }

    private static Project.Builder project(ProjectId id, String title, int firstMonth, int lastMonth) {
        return Project.builder()
                .id(id)
                .title(title)
                .start(LocalDate.of(2026, firstMonth, 1))
                .finish(LocalDate.of(2026, lastMonth, 28));
    }

    private static PortfolioDraft draft() {
        PortfolioDraft draft = PortfolioDraft.named("Change portfolio");
        // begin: facts
        draft.add(project(PAY, "New payroll in the cloud", 1, 9)
                        .addDeliverable("staff-register")
                        .addTeam("data-team")
                        .build())
                .add(project(PORTAL, "Staff portal", 6, 12)
                        .addDeliverable("staff-register")
                        .addTeam("data-team")
                        .addSupplier("Acme")
                        .build())
                .add(project(TIME, "Time recording", 10, 12).addSupplier("acme").build())
                .add(OverlapDecision.builder()
                        .first(PAY)
                        .second(PORTAL)
                        .disposition(Disposition.SHARE_DELIVERABLE)
                        .decidedBy("Programme board")
                        .decidedOn(LocalDate.of(2026, 2, 3))
                        .until(LocalDate.of(2026, 12, 31))
                        .build());
        // end: facts
        return draft;
    }

    static void pairs(PrintStream out) {
        Portfolio portfolio = draft().resolveOrThrow();
        // begin: pairs
        Overlaps.in(portfolio).all().forEach(overlap -> out.println(overlap.describe()));
        // end: pairs
    }

    static void texts(PrintStream out) {
        PortfolioDraft draft = draft();
        // begin: texts
        draft.add(new Requirement(PAY, "R4", "Staff sign in once, with the account they have"))
                .add(new Requirement(TIME, "R1", "Signing in once with the staff account"));
        OverlapSettings english = OverlapSettings.builder()
                .text(TextComparison.by(LanguageAnalysis.of(Locale.ENGLISH)))
                .build();
        Overlaps.in(draft.resolveOrThrow(), english)
                .between(PAY, TIME)
                .ifPresent(overlap -> out.println(overlap.describe()));
        // end: texts
    }

    static void crowds(PrintStream out) {
        PortfolioDraft draft = PortfolioDraft.named("Large");
        // begin: crowds
        for (int number = 0; number < 100_000; number++) {
            draft.add(project(ProjectId.of("P" + number), "Project " + number, 1 + number % 6, 7 + number % 6)
                    .addSupplier("Everybody's IT supplier")
                    .addSupplier("S" + number / 2)
                    .build());
        }
        Overlaps overlaps = Overlaps.in(draft.resolveOrThrow());
        out.println(overlaps.all().size() + " pairs");
        overlaps.crowds().forEach(crowd -> out.println(crowd.describe()));
        // end: crowds
    }

    static void services(PrintStream out) {
        PortfolioDraft draft = draft();
        // begin: services
        draft.add(Office.projectOffice(OfficeId.of("PAY-PO"))
                        .temporaryFor(PAY)
                        .addService(Service.PRIORITISATION)
                        .build())
                .add(Office.programmeOffice(OfficeId.of("STAFF-PO"))
                        .permanentFor(PAY)
                        .addService(Service.PRIORITISATION)
                        .addService(Service.CAPACITY_PLANNING)
                        .build());
        Overlaps.in(draft.resolveOrThrow())
                .services()
                .forEach(both -> out.println(
                        both.first().value() + " and " + both.second().value() + " offer " + both.services() + " to "
                                + both.served().value() + ": " + both.significance()));
        // end: services
    }
}
