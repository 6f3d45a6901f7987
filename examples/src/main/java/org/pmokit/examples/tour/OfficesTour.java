package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.pmokit.core.Portfolio;
import org.pmokit.core.design.Charter;
import org.pmokit.core.design.Circumstances;
import org.pmokit.core.design.DesignThresholds;
import org.pmokit.core.design.Grade;
import org.pmokit.core.design.LifecycleStep;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.design.OfficeState;
import org.pmokit.core.design.Recommendation;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.maturity.MaturityAggregation;
import org.pmokit.core.maturity.MaturityAssessment;
import org.pmokit.core.maturity.MaturityLevel;
import org.pmokit.core.maturity.Perspective;
import org.pmokit.core.maturity.PerspectiveScore;
import org.pmokit.core.maturity.SubModel;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Authority;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.office.Service;
import org.pmokit.core.office.Standard;
import org.pmokit.core.p3o.P3oModel;
import org.pmokit.core.p3o.P3oModels;
import org.pmokit.core.p3o.P3oStructure;
import org.pmokit.examples.london.London2012;
import org.pmokit.examples.pmo.page.OfficeFiles;

/** The calls of the chapter on offices. */
public final class OfficesTour {

    private static final OfficeId OFFICE = OfficeId.of("PMO");

    private OfficesTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        structure(out);
        example(out);
        smallFirm(out);
        government(out);
        london(out);
        levels(out);
        styles(out);
        review(out);
        design(out);
        charter(out);
        life(out);
        maturity(out);
    }

    static void structure(PrintStream out) {
        // begin: structure
        P3oStructure structure = P3oModel.of(P3oModels.government()).on(P3oModels.DAY);
        out.print(structure.asText());
        structure.deliveryMode().ifPresent(mode -> out.println("mode: " + mode.code()));
        structure.permanenceMix().ifPresent(mix -> out.println("permanence: " + mix.code()));
        structure.topHubs().forEach(hub -> out.println("everything comes together at " + hub.value()));
        // end: structure
    }

    static void example(PrintStream out) {
        out.print(OfficeFiles.mermaid(P3oModel.example(), P3oModels.DAY));
    }

    static void smallFirm(PrintStream out) {
        out.print(OfficeFiles.mermaid(P3oModel.of(P3oModels.smallFirm()), P3oModels.DAY));
    }

    static void government(PrintStream out) {
        out.print(OfficeFiles.mermaid(P3oModel.of(P3oModels.government()), P3oModels.DAY));
    }

    static void london(PrintStream out) {
        out.print(OfficeFiles.mermaid(P3oModel.of(London2012.portfolio()), London2012.BEFORE_THE_GAMES));
    }

    static void levels(PrintStream out) {
        // begin: levels
        for (PmoLevel level : PmoLevel.values()) {
            out.println(level.code() + ": " + level.disciplines());
        }
        // end: levels
    }

    static void styles(PrintStream out) {
        // begin: styles
        for (ControlStyle style : ControlStyle.values()) {
            out.println(style.code() + ": control " + style.degree().code() + ", usually entitled to " + style.usual());
        }
        Portfolio portfolio = P3oModels.government();
        portfolio
                .offices()
                .forEach(office -> out.println(office.title() + " acts as "
                        + ControlStyle.identify(office, portfolio.all(Standard.class))
                                .code()));
        // end: styles
    }

    static void review(PrintStream out) {
        // begin: review
        Portfolio sound = P3oModels.example();
        Office hub = sound.office(OfficeId.of("HUB-A")).orElseThrow();
        Office changed = hub.toBuilder()
                .mayDo(Authority.STOP_PROJECT)
                .addService(Service.ASSURANCE)
                .addService(Service.FINANCE)
                .build();
        Portfolio portfolio = sound.toDraft().replace(changed).resolveOrThrow();
        P3oModel.of(portfolio).review(P3oModels.DAY).forEach(finding -> {
            out.println(finding.check().title() + ":");
            out.println("  " + finding.message());
            out.println("  Maybe " + finding.advice());
        });
        // end: review
    }

    static void design(PrintStream out) {
        // begin: design
        Recommendation recommendation = Circumstances.builder()
                .projects(120)
                .programmes(4)
                .divisions(3)
                .risk(Grade.HIGH)
                .regulation(Grade.HIGH)
                .predictability(Ratio.of("0.55"))
                .build()
                .recommend(DesignThresholds.HOUSE_DEFAULT);
        out.print(recommendation.asText());
        recommendation
                .offices()
                .forEach(office -> out.println(office.number() + " x "
                        + office.type().code() + ", " + office.permanence().code()));
        // end: design
    }

    static void charter(PrintStream out) {
        // begin: charter
        Charter charter = Charter.builder()
                .office(OFFICE)
                .purpose("the board sees in time what will be late")
                .addServices(Service.PORTFOLIO_REPORTING, Service.PRIORITISATION)
                .addCustomer(ProgrammeId.of("DIGITAL"))
                .agreedOn(LocalDate.of(2025, 10, 1))
                .build();
        out.println("still to be said: " + charter.missingParts());
        out.println("review due: " + charter.reviewDue(Charter.REVIEW_INTERVAL).orElseThrow());
        // end: charter
    }

    static void life(PrintStream out) {
        // begin: life
        OfficeLifecycle life = OfficeLifecycle.proposed(OFFICE)
                .takeOrThrow(LifecycleStep.of(OfficeState.JUSTIFIED, LocalDate.of(2026, 1, 12), "business case 1.0"));
        life.take(LifecycleStep.of(OfficeState.OPERATING, LocalDate.of(2026, 2, 2), "opening day"))
                .peekLeft(refused -> out.println(refused.message() + " Maybe " + refused.advice()));
        out.println("still " + life.state().code() + "; next: " + life.state().next());
        // end: life
    }

    static void maturity(PrintStream out) {
        // begin: maturity
        MaturityAssessment assessment = MaturityAssessment.builder()
                .subject(OFFICE)
                .model(SubModel.PORTFOLIO)
                .assessedOn(LocalDate.of(2026, 3, 31))
                .addScore(PerspectiveScore.of(Perspective.RISK_MANAGEMENT, MaturityLevel.DEFINED))
                .addScore(PerspectiveScore.of(Perspective.BENEFITS_MANAGEMENT, MaturityLevel.AWARENESS)
                        .aimingAt(MaturityLevel.DEFINED))
                .addScore(PerspectiveScore.of(Perspective.RESOURCE_MANAGEMENT, MaturityLevel.REPEATABLE)
                        .aimingAt(MaturityLevel.DEFINED))
                .build();
        out.println("overall: "
                + assessment
                        .overall(MaturityAggregation.MIN)
                        .map(String::valueOf)
                        .orElse("unknown"));
        assessment.gaps().forEach(gap -> out.println(gap.perspective().code() + ": " + gap.size() + " to climb"));
        out.println("not assessed: " + assessment.unassessed());
        // end: maturity
    }
}
