package org.pmokit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.strategy.Objective;

class TraceabilityTest {

    private static final ObjectiveId OBJECTIVE = ObjectiveId.of("O");
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final Objective WANTED =
            Objective.builder().id(OBJECTIVE).title("cheaper").build();
    private static final Document PLAN = Document.builder()
            .id(DocumentId.of("PLAN"))
            .title("plan")
            .kind(DocumentKind.PLAN)
            .component(PAYROLL)
            .build();

    @Test
    void what_is_linked_to_its_neighbours_has_no_gap() {
        Traceability trace = Traceability.of(List.of(WANTED, benefit(PAYROLL), PLAN));

        assertThat(trace.gaps())
                .containsExactly(
                        new Traceability.Gap(benefit(PAYROLL).id(), TraceStage.WORK), gap(PLAN, TraceStage.PRODUCT));
        assertThat(trace.completeness()).contains(Ratio.of("0.5"));
        assertThat(Traceability.of(List.of(WANTED, benefit(PAYROLL), Project.of(PAYROLL, "Payroll"), PLAN))
                        .gaps())
                .containsExactly(new Traceability.Gap(PAYROLL, TraceStage.PRODUCT));
    }

    @Test
    void entries_alone_lack_every_link() {
        Traceability trace = Traceability.of(List.of(WANTED, Project.of(PAYROLL, "Payroll")));

        assertThat(trace.gaps())
                .containsExactly(
                        new Traceability.Gap(OBJECTIVE, TraceStage.BENEFIT),
                        new Traceability.Gap(PAYROLL, TraceStage.BENEFIT),
                        new Traceability.Gap(PAYROLL, TraceStage.PRODUCT));
        assertThat(trace.completeness()).contains(Ratio.ZERO);
        assertThat(Traceability.of(List.of()).completeness()).isEmpty();
    }

    @Test
    void a_project_is_linked_to_the_benefits_of_its_programme() {
        Project inside = Project.builder().id(PAYROLL).parent(DIGITAL).build();
        List<RegisterEntry> entries = List.of(WANTED, benefit(DIGITAL), Programme.of(DIGITAL, "Digital"), inside);

        assertThat(Traceability.of(entries).gaps()).containsExactly(new Traceability.Gap(PAYROLL, TraceStage.PRODUCT));
    }

    @Test
    void other_entries_are_no_part_of_the_way() {
        Stakeholder group = Stakeholder.builder()
                .id(StakeholderId.of("S"))
                .title("agents")
                .component(PAYROLL)
                .build();

        assertThat(Traceability.of(List.of(group)).gaps()).isEmpty();
        assertThat(TraceStage.of(ComponentKind.STAKEHOLDER)).isEmpty();
        assertThat(TraceStage.OBJECTIVE.above()).isEmpty();
        assertThat(TraceStage.DOCUMENT.below()).isEmpty();
        assertThat(TraceStage.WORK.below()).contains(TraceStage.PRODUCT);
    }

    private static Traceability.Gap gap(Document document, TraceStage to) {
        return new Traceability.Gap(document.id(), to);
    }

    private static Benefit benefit(ComponentRef component) {
        return Benefit.builder()
                .id(BenefitId.of("B"))
                .title("lower cost")
                .kind(BenefitKind.CASHABLE)
                .component(component)
                .addObjective(OBJECTIVE)
                .build();
    }
}
