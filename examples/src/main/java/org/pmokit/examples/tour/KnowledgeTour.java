package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.benefit.BenefitMap;
import org.pmokit.core.benefit.BenefitMeasure;
import org.pmokit.core.benefit.BenefitPoint;
import org.pmokit.core.benefit.BenefitProfile;
import org.pmokit.core.benefit.DoamQuestion;
import org.pmokit.core.benefit.DoubleCounting;
import org.pmokit.core.benefit.RealisationThresholds;
import org.pmokit.core.document.Document;
import org.pmokit.core.document.DocumentKind;
import org.pmokit.core.document.DocumentStatus;
import org.pmokit.core.document.StandardTopic;
import org.pmokit.core.document.StandardsCoverage;
import org.pmokit.core.finance.Appraisal;
import org.pmokit.core.finance.CashFlow;
import org.pmokit.core.finance.DiscountRate;
import org.pmokit.core.finance.PeriodFlow;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.CommunicationId;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.ExperimentId;
import org.pmokit.core.identifier.IdeaId;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.knowledge.Experiment;
import org.pmokit.core.knowledge.Idea;
import org.pmokit.core.knowledge.IdeaFunnel;
import org.pmokit.core.knowledge.IdeaMove;
import org.pmokit.core.knowledge.IdeaStage;
import org.pmokit.core.knowledge.Lesson;
import org.pmokit.core.knowledge.LessonConsultation;
import org.pmokit.core.knowledge.LessonMetrics;
import org.pmokit.core.knowledge.LessonStatus;
import org.pmokit.core.knowledge.ThresholdSense;
import org.pmokit.core.money.Money;
import org.pmokit.core.stakeholder.Communication;
import org.pmokit.core.stakeholder.EngagementLevel;
import org.pmokit.core.stakeholder.PowerInterestGrid;
import org.pmokit.core.stakeholder.Recurrence;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.stakeholder.StakeholderImpact;
import org.pmokit.core.stakeholder.StakeholderReview;

/** The calls of the chapter on stakeholders, lessons, ideas, documents and benefits. */
public final class KnowledgeTour {

    private static final ProjectId PAY = ProjectId.of("PAY");
    private static final ProjectId HR = ProjectId.of("HR");
    private static final StakeholderId UNION = StakeholderId.of("UNION");
    private static final ChangeId TARIFFS = ChangeId.of("C-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private KnowledgeTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        stakeholders(out);
        lessons(out);
        ideas(out);
        experiment(out);
        documents(out);
        realisation(out);
        doubles(out);
        appraisal(out);
    }

    static void stakeholders(PrintStream out) {
        Communication letter = Communication.builder()
                .id(CommunicationId.of("COM-1"))
                .title("Letter on the new payroll")
                .addAudience(UNION)
                .frequency(Recurrence.MONTHLY)
                .lastSentOn(LocalDate.of(2026, 2, 16))
                .build();
        // begin: stakeholders
        Stakeholder union = Stakeholder.builder()
                .id(UNION)
                .title("Staff council")
                .component(PAY)
                .influence(5)
                .interest(3)
                .engagement(EngagementLevel.RESISTANT)
                .targetEngagement(EngagementLevel.NEUTRAL)
                .assessedOn(LocalDate.of(2025, 12, 1))
                .build();
        out.println(
                PowerInterestGrid.HOUSE_DEFAULT.strategyFor(union).orElseThrow().code());
        StakeholderReview.of(List.of(union), List.of(letter), List.of(StakeholderImpact.of(TARIFFS, UNION)))
                .findings(DAY)
                .forEach(finding -> out.println(finding.check() + " " + finding.message()));
        // end: stakeholders
    }

    static void lessons(PrintStream out) {
        Lesson embedded = lesson("L-1", LessonStatus.ACCEPTED).toBuilder()
                .status(LessonStatus.EMBEDDED)
                .whatChanged("The checklist for suppliers")
                .embeddedOn(LocalDate.of(2026, 2, 9))
                .build();
        List<Lesson> log = List.of(
                embedded,
                lesson("L-2", LessonStatus.ACCEPTED),
                lesson("L-3", LessonStatus.ACCEPTED),
                lesson("L-4", LessonStatus.ACCEPTED),
                lesson("L-5", LessonStatus.REJECTED));
        // begin: lessons
        LessonConsultation look = new LessonConsultation(PAY, LocalDate.of(2026, 1, 20), Set.of(LessonId.of("L-1")));
        LessonMetrics metrics = new LessonMetrics(log, List.of(look));
        out.println("embedded " + metrics.embeddedRate().orElseThrow().asPercent(0));
        out.println("asked at their start "
                + metrics.reuse(
                                Map.of(PAY, LocalDate.of(2026, 1, 5), HR, LocalDate.of(2026, 2, 2)),
                                LessonMetrics.HOUSE_START_DAYS)
                        .orElseThrow()
                        .asPercent(0));
        // end: lessons
    }

    private static Lesson lesson(String id, LessonStatus status) {
        return Lesson.builder()
                .id(LessonId.of(id))
                .title("What we learned " + id)
                .status(status)
                .build();
    }

    static void ideas(PrintStream out) {
        Idea form = Idea.builder()
                .id(IdeaId.of("ID-1"))
                .title("One form for all absences")
                .submittedOn(LocalDate.of(2026, 1, 5))
                .build();
        Idea clock = Idea.builder()
                .id(IdeaId.of("ID-2"))
                .title("Clock in by telephone")
                .submittedOn(LocalDate.of(2026, 1, 5))
                .build();
        // begin: ideas
        out.println(form.take(IdeaMove.of(IdeaStage.APPROVED, LocalDate.of(2026, 1, 12)))
                .getLeft()
                .message());
        out.println(form.take(IdeaMove.of(IdeaStage.REJECTED, LocalDate.of(2026, 1, 12)))
                .getLeft()
                .message());
        Idea tried = form.takeOrThrow(IdeaMove.of(IdeaStage.SCREENED, LocalDate.of(2026, 1, 15)))
                .takeOrThrow(IdeaMove.of(IdeaStage.EXPERIMENT, LocalDate.of(2026, 2, 2)));
        IdeaFunnel funnel = new IdeaFunnel(List.of(tried, clock));
        funnel.steps().forEach(step -> out.println(step.to().code() + " " + step.passed() + " of " + step.entered()));
        out.println("days until screened: "
                + funnel.medianDaysIn(IdeaStage.SUBMITTED).orElseThrow());
        // end: ideas
    }

    static void experiment(PrintStream out) {
        // begin: experiment
        Experiment trial = Experiment.builder()
                .id(ExperimentId.of("EX-1"))
                .idea(IdeaId.of("ID-1"))
                .title("Two departments use the form for a month")
                .measure("minutes per request")
                .threshold(BigDecimal.valueOf(5))
                .sense(ThresholdSense.AT_MOST)
                .startedOn(LocalDate.of(2026, 2, 2))
                .result(BigDecimal.valueOf(4))
                .endedOn(LocalDate.of(2026, 2, 27))
                .build();
        out.println(trial.verdict().orElseThrow().code());
        // end: experiment
    }

    static void documents(PrintStream out) {
        Document template = Document.builder()
                .id(DocumentId.of("DOC-8"))
                .title("Risk register")
                .kind(DocumentKind.TEMPLATE)
                .topic(StandardTopic.RISK_ANALYSIS)
                .status(DocumentStatus.DRAFT)
                .build();
        // begin: documents
        Document risk = Document.builder()
                .id(DocumentId.of("DOC-7"))
                .title("How we analyse risks")
                .kind(DocumentKind.PROCEDURE)
                .topic(StandardTopic.RISK_ANALYSIS)
                .status(DocumentStatus.APPROVED)
                .build();
        StandardsCoverage coverage = StandardsCoverage.of(List.of(risk, template));
        out.println("covered " + coverage.covered().asPercent(1));
        coverage.gaps().stream()
                .filter(gap -> gap.topic() == StandardTopic.RISK_ANALYSIS)
                .forEach(gap -> out.println("missing " + gap.kind().code()));
        // end: documents
    }

    static void realisation(PrintStream out) {
        // begin: realisation
        Benefit calls = Benefit.builder()
                .id(BenefitId.of("B-1"))
                .title("Fewer calls about wrong pay slips")
                .kind(BenefitKind.CASHABLE)
                .planned(BenefitProfile.of(
                        BenefitPoint.of(LocalDate.of(2026, 3, 31), 100_000),
                        BenefitPoint.of(LocalDate.of(2026, 12, 31), 400_000)))
                .actual(BenefitProfile.of(BenefitPoint.of(LocalDate.of(2026, 3, 31), 80_000)))
                .build();
        out.println("realised "
                + calls.realisationOn(DAY).orElseThrow().rate().orElseThrow().asPercent(0) + ", "
                + calls.statusOn(DAY, RealisationThresholds.HOUSE_DEFAULT)
                        .orElseThrow()
                        .code());
        out.println("at the end " + calls.forecastAtEnd(DAY).orElseThrow());
        out.println("unanswered "
                + calls.failedQuestions().stream().map(DoamQuestion::code).toList());
        // end: realisation
    }

    static void doubles(PrintStream out) {
        // begin: doubles
        List<Benefit> claims = List.of(claim("B-1", 400_000), claim("B-2", 350_000));
        DoubleCounting counting =
                DoubleCounting.in(claims, BenefitMap.EMPTY, Map.of("call-cost", Money.of(600_000, "GBP")));
        out.println("claimed " + counting.claimed().orElseThrow() + ", counted once "
                + counting.countedOnce().orElseThrow());
        counting.findings()
                .forEach(twice -> out.println(twice.<String>fold(
                        same -> same.repeated().value() + " repeats "
                                + same.kept().value(),
                        shared -> shared.measure() + " is claimed beyond " + shared.addressable() + ": "
                                + shared.shares().get(0).attributed() + " and "
                                + shared.shares().get(1).attributed() + " are left",
                        chain -> chain.intermediate().value() + " leads to " + chain.ends())));
        // end: doubles
    }

    private static Benefit claim(String id, long pounds) {
        return Benefit.builder()
                .id(BenefitId.of(id))
                .title("Claim " + id)
                .kind(BenefitKind.CASHABLE)
                .measure(new BenefitMeasure("call-cost", "GBP per year"))
                .value(Money.of(pounds, "GBP"))
                .build();
    }

    static void appraisal(PrintStream out) {
        // begin: appraisal
        CashFlow flows = CashFlow.of(
                new PeriodFlow(Money.of(0, "GBP"), Money.of(100_000, "GBP")),
                new PeriodFlow(Money.of(66_000, "GBP"), Money.of(0, "GBP")),
                new PeriodFlow(Money.of(60_500, "GBP"), Money.of(0, "GBP")));
        Appraisal appraisal = new Appraisal(flows, DiscountRate.of("0.10", "treasury circular of 2026"));
        out.println("net present value " + appraisal.netPresentValue());
        out.println("benefits over costs " + appraisal.benefitCostRatio().orElseThrow());
        out.println("paid back after " + appraisal.payback().orElseThrow() + " years");
        // end: appraisal
    }
}
