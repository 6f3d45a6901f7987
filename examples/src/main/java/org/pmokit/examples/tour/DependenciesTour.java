package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.CommitmentMismatch;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.DependencyStrength;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.examples.london.London2012;
import org.pmokit.graph.export.NetworkExport;
import org.pmokit.graph.impact.Delay;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.impact.LostCommitment;
import org.pmokit.graph.impact.SlipPath;
import org.pmokit.graph.network.CandidateProgramme;
import org.pmokit.graph.network.CandidateProgrammes;
import org.pmokit.graph.network.CycleBreak;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.graph.network.SinglePointOfFailure;
import org.pmokit.graph.network.StructureMatrix;

/** The calls of the chapter on dependencies. */
public final class DependenciesTour {

    private static final ProjectId IDENTITY = ProjectId.of("IDENTITY");
    private static final ProjectId PAYROLL = ProjectId.of("PAYROLL");
    private static final ProjectId PORTAL = ProjectId.of("PORTAL");
    private static final ProjectId TRAINING = ProjectId.of("TRAINING");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private DependenciesTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        commitment(out);
        circles(out);
        weak(out);
        groups(out);
        matrix(out);
        slip(out);
        paths(out);
        stop(out);
        export(out);
    }

    static void commitment(PrintStream out) {
        // begin: commitment
        Dependency login = Dependency.builder()
                .id(DependencyId.of("LOGIN"))
                .giver(IDENTITY)
                .receiver(PORTAL)
                .title("single sign-on")
                .kind("service")
                .strength(DependencyStrength.MANDATORY)
                .promisedBy(LocalDate.of(2026, 6, 19))
                .neededBy(LocalDate.of(2026, 6, 12))
                .toleranceDays(3)
                .giverOwner(PersonId.of("p.costa"))
                .build();
        for (CommitmentMismatch mismatch : login.mismatches()) {
            out.println(mismatch.describe());
        }
        // end: commitment
    }

    static DependencyNetwork network() {
        PortfolioDraft draft = PortfolioDraft.named("Change portfolio")
                .add(Project.of(IDENTITY, "Identity"))
                .add(Project.of(PAYROLL, "Payroll"))
                .add(Project.of(PORTAL, "Portal"))
                .add(Project.of(TRAINING, "Training"));
        draft.add(dated("LOGIN", IDENTITY, PORTAL, 4).build())
                .add(dated("STAFF", IDENTITY, PAYROLL, 2).build())
                .add(dated("PAYSLIPS", PAYROLL, PORTAL, 1).build())
                .add(dated("FORMS", PORTAL, PAYROLL, 9)
                        .strength(DependencyStrength.DISCRETIONARY)
                        .build())
                .add(dated("SCREENS", PORTAL, TRAINING, 3).build());
        // begin: network
        Portfolio portfolio = draft.resolveOrThrow();
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        // end: network
        return network;
    }

    private static Dependency.Builder dated(String id, ProjectId giver, ProjectId receiver, int floatDays) {
        return Dependency.builder()
                .id(DependencyId.of(id))
                .giver(giver)
                .receiver(receiver)
                .promisedBy(JUNE)
                .neededBy(JUNE.plusDays(floatDays));
    }

    static void circles(PrintStream out) {
        DependencyNetwork network = network();
        // begin: circles
        for (CycleBreak one : network.structure().cycleBreaks()) {
            out.println(one.cycle().describe());
            out.println(one.describe());
        }
        network.structure()
                .layers()
                .forEach(wave -> out.println("wave " + wave.number() + ": " + names(wave.members())));
        // end: circles
    }

    static void weak(PrintStream out) {
        DependencyNetwork network = network();
        // begin: weak
        for (SinglePointOfFailure point : network.structure().singlePointsOfFailure()) {
            out.println(point.describe());
        }
        out.println("training cannot do without " + names(network.structure().indispensableFor(TRAINING)));
        network.structure().centrality().scores().stream()
                .filter(score -> score.between() > 0)
                .forEach(score -> out.println(score.component().value() + " lies between " + score.between()));
        // end: weak
    }

    static void groups(PrintStream out) {
        // begin: groups
        DependencyNetwork london = DependencyNetwork.of(London2012.portfolio());
        CandidateProgrammes candidates = london.structure().candidateProgrammes();
        CandidateProgramme largest = candidates.groups().get(0);
        out.println(candidates.groups().size() + " groups; the largest has "
                + largest.members().size() + " members from " + names(largest.programmes()) + ", "
                + largest.inside() + " commitments inside and " + largest.across() + " across");
        // end: groups
    }

    private static String names(List<? extends ComponentRef> components) {
        return components.stream().map(ComponentRef::value).collect(Collectors.joining(", "));
    }

    static void matrix(PrintStream out) {
        DependencyNetwork network = network();
        // begin: matrix
        StructureMatrix matrix = network.structure().matrix();
        out.print(matrix.asText());
        out.print(matrix.among(Set.of(PAYROLL, PORTAL)).asText());
        // end: matrix
    }

    static void slip(PrintStream out) {
        DependencyNetwork network = network();
        // begin: slip
        Impact slip = network.impactOf(IDENTITY, 6);
        slip.delays().forEach(delay -> out.println(delay.describe()));
        slip.absorbedBy()
                .forEach(stop -> out.println(stop.link().title() + " absorbs all of " + stop.days() + " days"));
        // end: slip
    }

    static void paths(PrintStream out) {
        DependencyNetwork network = network();
        // begin: paths
        Impact slip = network.whatIf().slip(IDENTITY, 5, WorkingCalendar.MONDAY_FRIDAY);
        for (Delay delay : slip.delays()) {
            out.println(delay.component().value() + " moves by " + delay.days() + " working days");
        }
        for (SlipPath path : network.whatIf().paths(slip, PORTAL, 20).paths()) {
            out.println(path.describe());
        }
        // end: paths
    }

    static void stop(PrintStream out) {
        DependencyNetwork network = network();
        // begin: stop
        for (LostCommitment lost : network.whatIf().stop(PAYROLL).lost()) {
            out.println(lost.describe());
        }
        // end: stop
    }

    static void export(PrintStream out) {
        DependencyNetwork network = network();
        // begin: export
        out.print(NetworkExport.of(network).mermaid());
        // end: export
    }
}
