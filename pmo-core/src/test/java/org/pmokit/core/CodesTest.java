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
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.tolerance.ToleranceDimension;
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
