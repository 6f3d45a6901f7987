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
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.design.BlueprintSection;
import org.pmokit.core.design.CharterPart;
import org.pmokit.core.design.ClosureTrigger;
import org.pmokit.core.design.DesignFactor;
import org.pmokit.core.design.FundingModel;
import org.pmokit.core.design.Grade;
import org.pmokit.core.design.KpiDirection;
import org.pmokit.core.design.KpiStatus;
import org.pmokit.core.design.OfficeState;
import org.pmokit.core.design.OfficeStructure;
import org.pmokit.core.design.PmoIntensity;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.office.Authority;
import org.pmokit.core.office.ChallengeLevel;
import org.pmokit.core.office.ControlDegree;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.CorePmoFunction;
import org.pmokit.core.office.Discipline;
import org.pmokit.core.office.EngagementStyle;
import org.pmokit.core.office.OfficeForm;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.P3oOutcome;
import org.pmokit.core.office.Permanence;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.office.ReportingKind;
import org.pmokit.core.office.ServiceCategory;
import org.pmokit.core.office.Sourcing;
import org.pmokit.core.office.StandardKind;
import org.pmokit.core.office.StandardStrength;
import org.pmokit.core.organisation.UnitNature;
import org.pmokit.core.p3o.DeliveryMode;
import org.pmokit.core.p3o.EdgeKind;
import org.pmokit.core.p3o.PermanenceMix;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/** The names of closed vocabularies in files, which are never reworded; a new one is added here. */
class CodesTest {

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                codes(
                        Authority.class,
                        Authority::code,
                        "challenge request-information escalate set-standards audit allocate-resources assign-project-managers stop-project"),
                codes(
                        ChallengeLevel.class,
                        ChallengeLevel::code,
                        "project programme portfolio organisation government"),
                codes(ControlDegree.class, ControlDegree::code, "low moderate high"),
                codes(CorePmoFunction.class, CorePmoFunction::code, "standardise govern align"),
                codes(EngagementStyle.class, EngagementStyle::code, "advisory controlling"),
                codes(OfficeForm.class, OfficeForm::code, "physical virtual"),
                codes(
                        P3oOutcome.class,
                        P3oOutcome::code,
                        "governance transparency delivery-support reusability traceability"),
                codes(
                        ServiceCategory.class,
                        ServiceCategory::code,
                        "portfolio-planning delivery centre-of-excellence other"),
                codes(StandardKind.class, StandardKind::code, "method procedure best-practice template reporting"),
                codes(StandardStrength.class, StandardStrength::code, "mandatory reporting-only recommended"),
                codes(UnitNature.class, UnitNature::code, "leadership line-of-business support-function external"),
                codes(BlueprintSection.class, BlueprintSection::code, "processes organisation technology information"),
                codes(
                        CharterPart.class,
                        CharterPart::code,
                        "purpose scope authority services customers reporting-line roles kpis funding review-date"),
                codes(ClosureTrigger.class, ClosureTrigger::code, "date closure-of-served"),
                codes(
                        DesignFactor.class,
                        DesignFactor::code,
                        "value-of-the-office projects divisions programmes agile-share risk regulation predictability satisfaction escaped-defects intensity"),
                codes(FundingModel.class, FundingModel::code, "central-budget project-charge mixed"),
                codes(Grade.class, Grade::code, "low medium high"),
                codes(KpiDirection.class, KpiDirection::code, "higher lower"),
                codes(KpiStatus.class, KpiStatus::code, "met missed"),
                codes(
                        OfficeState.class,
                        OfficeState::code,
                        "proposed justified led chartered implementing operating re-energising closing closed"),
                codes(
                        OfficeStructure.class,
                        OfficeStructure::code,
                        "no-pmo-justified decentralised-virtual central hub-and-spoke"),
                codes(PmoIntensity.class, PmoIntensity::code, "observe advise support control"),
                codes(DeliveryMode.class, DeliveryMode::code, "central hub-and-spoke decentralised-virtual"),
                codes(
                        EdgeKind.class,
                        EdgeKind::code,
                        "line governance information part-of-unit serves assures oversees manages informs linked-team"),
                codes(PermanenceMix.class, PermanenceMix::code, "permanent temporary mixed"),
                codes(ConfidenceScale.class, ConfidenceScale::code, "three-point five-point"),
                codes(DeliveryConfidence.class, DeliveryConfidence::code, "green amber-green amber amber-red red"),
                codes(WorkingCalendar.class, WorkingCalendar::code, "every-day monday-friday"),
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
                codes(ReportingKind.class, ReportingKind::code, "line governance information"),
                codes(Sourcing.class, Sourcing::code, "internal external"),
                codes(Certainty.class, Certainty::code, "verified secondary derived interpreted assumed conflict"),
                codes(
                        ToleranceDimension.class,
                        ToleranceDimension::code,
                        "time cost quality scope benefits risk sustainability"),
                codes(ToleranceUnit.class, ToleranceUnit::code, "days ratio"));
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
