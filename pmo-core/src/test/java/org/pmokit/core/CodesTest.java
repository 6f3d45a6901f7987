package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.date.FiscalUnit;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.Discipline;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Permanence;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.office.ReportingKind;
import org.pmokit.core.office.Sourcing;
import org.pmokit.core.product.ProductState;
import org.pmokit.core.product.WorkPackageState;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.quality.FindingGrade;
import org.pmokit.core.quality.QualityActivityKind;
import org.pmokit.core.quality.QualityMetric;
import org.pmokit.core.quality.QualityResult;
import org.pmokit.core.report.Audience;
import org.pmokit.core.report.BoardOutcome;
import org.pmokit.core.report.ClosureItem;
import org.pmokit.core.report.ExceptionOption;
import org.pmokit.core.report.Frequency;
import org.pmokit.core.report.Freshness;
import org.pmokit.core.report.IndicatorKind;
import org.pmokit.core.report.Movement;
import org.pmokit.core.report.ReportKind;
import org.pmokit.core.report.UpdateSubject;
import org.pmokit.core.stage.CriterionResult;
import org.pmokit.core.stage.GateDecision;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceDocument;
import org.pmokit.core.tolerance.ToleranceUnit;

/** The names of closed vocabularies in files, which are never reworded; a new one is added here. */
class CodesTest {

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                codes(ConfidenceScale.class, ConfidenceScale::code, "three-point five-point"),
                codes(DeliveryConfidence.class, DeliveryConfidence::code, "green amber-green amber amber-red red"),
                codes(FiscalUnit.class, FiscalUnit::code, "year half quarter month"),
                codes(
                        ProjectStatus.class,
                        ProjectStatus::code,
                        "proposed planned in-delivery on-hold completed stopped"),
                codes(
                        Disposition.class,
                        Disposition::code,
                        "merge re-scope resequence share-deliverable declare-dependency accept stop-one"),
                codes(Measure.class, Measure::code, "base-cost budget contingency funding forecast actual"),
                codes(
                        ComponentKind.class,
                        ComponentKind::code,
                        "portfolio programme project milestone office unit board objective dependency risk issue "
                                + "benefit assumption action decision change configuration-item product work-package stage "
                                + "gate gate-review report quality-activity stakeholder communication lesson idea experiment document "
                                + "standard improvement challenge strategy-change team iteration work-item impediment course calendar"),
                codes(ControlStyle.class, ControlStyle::code, "supportive controlling directive"),
                codes(
                        Discipline.class,
                        Discipline::code,
                        "portfolio-management programme-management project-management"),
                codes(
                        OfficeType.class,
                        OfficeType::code,
                        "organisation-portfolio-office hub-portfolio-office programme-office project-office"
                                + " centre-of-excellence"),
                codes(Permanence.class, Permanence::code, "permanent temporary"),
                codes(PmoLevel.class, PmoLevel::code, "enterprise division business-unit project"),
                codes(ReportingKind.class, ReportingKind::code, "line governance"),
                codes(Sourcing.class, Sourcing::code, "internal external"),
                codes(Certainty.class, Certainty::code, "verified secondary derived interpreted assumed conflict"),
                codes(
                        ToleranceDimension.class,
                        ToleranceDimension::code,
                        "time cost quality scope benefits risk sustainability"),
                codes(ToleranceUnit.class, ToleranceUnit::code, "days ratio"),
                codes(
                        ManagementLevel.class,
                        ManagementLevel::code,
                        "corporate-or-programme board project-manager team-manager"),
                codes(
                        ToleranceDocument.class,
                        ToleranceDocument::code,
                        "project-plan stage-plan work-package business-case product-description "
                                + "sustainability-approach"),
                codes(GateDecision.class, GateDecision::code, "proceed proceed-with-conditions hold recycle stop"),
                codes(CriterionResult.class, CriterionResult::code, "met partly-met not-met not-applicable"),
                codes(
                        ProductState.class,
                        ProductState::code,
                        "planned in-development in-review approved released superseded withdrawn"),
                codes(
                        WorkPackageState.class,
                        WorkPackageState::code,
                        "proposed authorised in-execution completed accepted"),
                codes(QualityActivityKind.class, QualityActivityKind::code, "review test inspection audit"),
                codes(QualityResult.class, QualityResult::code, "pass fail conditional"),
                codes(FindingGrade.class, FindingGrade::code, "major minor observation"),
                codes(
                        QualityMetric.class,
                        QualityMetric::code,
                        "first-time-pass-rate coverage closure-lead-time defect-density"),
                codes(
                        ReportKind.class,
                        ReportKind::code,
                        "highlight checkpoint exception end-stage end-project lessons "
                                + "product-status-account dashboard"),
                codes(Audience.class, Audience::code, "project-manager project-board governance-body team"),
                codes(Frequency.class, Frequency::code, "weekly fortnightly monthly quarterly half-yearly yearly"),
                codes(UpdateSubject.class, UpdateSubject::code, "wbs communication-strategy risk-register"),
                codes(
                        BoardOutcome.class,
                        BoardOutcome::code,
                        "exception-plan option-accepted tolerance-increased deferred premature-closure"),
                codes(
                        ClosureItem.class,
                        ClosureItem::code,
                        "customer-acceptance products-handed-over open-items-handed-on lessons-recorded "
                                + "benefits-review-planned accounts-closed documents-archived resources-released "
                                + "end-report-submitted"),
                codes(Movement.class, Movement::code, "raised changed unchanged"),
                codes(Freshness.class, Freshness::code, "fresh stale undated"),
                codes(
                        IndicatorKind.class,
                        IndicatorKind::code,
                        "delivery-confidence forecast-finish slip progress forecast-cost cost-variance "
                                + "open-risks open-issues exceptions products-ready work-packages-in-execution "
                                + "next-gate reports-overdue"),
                codes(ExceptionOption.Kind.class, ExceptionOption.Kind::code, "do-nothing act"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void the_names_used_in_files_stay_as_they_are(String vocabulary, List<String> codes, String expected) {
        assertThat(codes).as(vocabulary).containsExactly(expected.split(" "));
    }

    private static <E extends Enum<E>> Arguments codes(Class<E> type, Function<E, String> code, String expected) {
        List<String> codes = Arrays.stream(type.getEnumConstants()).map(code).toList();
        return Arguments.of(type.getSimpleName(), codes, expected);
    }
}
