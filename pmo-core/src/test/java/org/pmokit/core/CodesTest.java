package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.agile.Commitment;
import org.pmokit.core.agile.DeliveryApproach;
import org.pmokit.core.agile.Engagement;
import org.pmokit.core.agile.FlowDirection;
import org.pmokit.core.agile.RiskExposure;
import org.pmokit.core.agile.ScrumEventKind;
import org.pmokit.core.agile.WorkItemType;
import org.pmokit.core.alignment.ImpactClass;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.date.WorkingCalendar;
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
import org.pmokit.core.priority.Moscow;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.strategy.BusinessCaseValidity;
import org.pmokit.core.strategy.ObjectiveLevel;
import org.pmokit.core.strategy.ObjectiveViability;
import org.pmokit.core.strategy.StrategyChangeKind;
import org.pmokit.core.strategy.StrengthScale;
import org.pmokit.core.strategy.TargetDirection;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/** The names of closed vocabularies in files, which are never reworded; a new one is added here. */
class CodesTest {

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                codes(ObjectiveLevel.class, ObjectiveLevel::code, "vision strategic programme project"),
                codes(TargetDirection.class, TargetDirection::code, "at-least at-most"),
                codes(StrengthScale.class, StrengthScale::code, "zero-to-5 minus-2-to-5"),
                codes(
                        StrategyChangeKind.class,
                        StrategyChangeKind::code,
                        "added withdrawn reweighted reworded target-changed date-changed constraint-changed priority-order"),
                codes(
                        ObjectiveViability.class,
                        ObjectiveViability::code,
                        "still-achievable at-risk not-achievable no-longer-relevant unknown"),
                codes(BusinessCaseValidity.class, BusinessCaseValidity::code, "worthwhile mandated not-valid unknown"),
                codes(DeliveryApproach.class, DeliveryApproach::code, "predictive iterative agile hybrid continuous"),
                codes(WorkItemType.class, WorkItemType::code, "epic feature story defect debt risk"),
                codes(Commitment.class, Commitment::code, "committed stretch"),
                codes(ScrumEventKind.class, ScrumEventKind::code, "planning daily review retrospective refinement"),
                codes(Engagement.class, Engagement::code, "observe advise support control"),
                codes(RiskExposure.class, RiskExposure::code, "low medium high"),
                codes(FlowDirection.class, FlowDirection::code, "upward downward both"),
                codes(Moscow.class, Moscow::code, "must should could wont-this-time"),
                codes(ImpactClass.class, ImpactClass::code, "no-effect review re-justify stop-candidate accelerate"),
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
                codes(ReportingKind.class, ReportingKind::code, "line governance"),
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
