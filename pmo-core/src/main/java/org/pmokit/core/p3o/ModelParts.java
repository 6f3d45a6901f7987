package org.pmokit.core.p3o;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.design.Charter;
import org.pmokit.core.design.ClosurePlan;
import org.pmokit.core.design.ClosureTrigger;
import org.pmokit.core.design.Funding;
import org.pmokit.core.design.FundingModel;
import org.pmokit.core.design.KpiMeasure;
import org.pmokit.core.design.LifecycleStep;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.design.OfficeState;
import org.pmokit.core.design.TailoringDecision;
import org.pmokit.core.design.TailoringFactor;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.organisation.UnitNature;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

/** What the models have in common. */
final class ModelParts {

    private static final LocalDate AGREED = LocalDate.of(2025, 10, 1);
    private static final LocalDate REVIEW = LocalDate.of(2026, 9, 30);

    private final PortfolioDraft draft;
    private final BoardId board;

    /** The board that decides on the offices. */
    ModelParts(PortfolioDraft draft, BoardId board) {
        this.draft = draft.statusDate(P3oModels.DAY);
        this.board = board;
    }

    void unit(UnitId id, String title, UnitNature nature, Optional<UnitId> parent) {
        draft.add(OrganisationUnit.builder()
                .id(id)
                .title(title)
                .nature(nature)
                .parent(parent)
                .build());
    }

    void project(String id, String title, Optional<ProgrammeId> parent, LocalDate finish) {
        draft.add(Project.builder()
                .id(ProjectId.of(id))
                .title(title)
                .parent(parent)
                .start(LocalDate.of(2025, 4, 1))
                .finish(finish)
                .build());
    }

    /** A permanent office with its charter, and how it was shaped: a finding and its consequence for each core factor. */
    void permanent(Office office, ComponentRef reportsTo, FundingModel funding, List<String> findings) {
        draft.add(office);
        draft.add(charter(office, reportsTo, funding));
        int place = 0;
        for (TailoringFactor factor : TailoringFactor.core()) {
            draft.add(TailoringDecision.builder()
                    .office(office.id())
                    .factor(factor)
                    .finding(findings.get(place++))
                    .consequence(findings.get(place++))
                    .decidedBy(board)
                    .decidedOn(AGREED)
                    .build());
        }
        draft.add(RoleAssignment.vacant(office.id(), Role.HEAD_OF_OFFICE));
        draft.add(operating(office.id()));
    }

    private Charter charter(Office office, ComponentRef reportsTo, FundingModel funding) {
        return Charter.builder()
                .office(office.id())
                .purpose(office.mandate().map(mandate -> mandate.purpose()))
                .scope("all change of those it serves; day-to-day operation is outside")
                .addAllAuthorities(office.authorities())
                .addAllServices(office.services())
                .addAllCustomers(office.serves())
                .reportsTo(reportsTo)
                .addRole(Role.HEAD_OF_OFFICE)
                .addRole(Role.PROJECT_OFFICER)
                .addAllKpis(Set.of(KpiMeasure.REPORT_TIMELINESS))
                .funding(Funding.of(funding))
                .agreedBy(board)
                .agreedOn(AGREED)
                .reviewBy(REVIEW)
                .build();
    }

    private static OfficeLifecycle operating(OfficeId office) {
        OfficeLifecycle life = OfficeLifecycle.proposed(office);
        LocalDate day = LocalDate.of(2025, 6, 2);
        for (OfficeState state : List.of(
                OfficeState.JUSTIFIED,
                OfficeState.LED,
                OfficeState.CHARTERED,
                OfficeState.IMPLEMENTING,
                OfficeState.OPERATING)) {
            life = life.takeOrThrow(LifecycleStep.of(state, day, office.value() + "-" + state.code()));
            day = day.plusMonths(1);
        }
        return life;
    }

    /** A temporary office with its closure plan. */
    void temporary(Office office, OfficeId archive, ComponentRef... handedOver) {
        draft.add(office);
        draft.add(ClosurePlan.builder()
                .office(office.id())
                .trigger(ClosureTrigger.CLOSURE_OF_SERVED)
                .archiveTo(archive)
                .addHandedOver(handedOver)
                .agreedOn(AGREED)
                .build());
    }
}
