package org.pmokit.benchmarks;

import java.time.LocalDate;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;

/** Portfolios of any size for measurements: the same size gives the same portfolio. */
final class SyntheticPortfolios {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int MILESTONES = 10;
    private static final int PROJECTS_PER_PROGRAMME = 100;

    private SyntheticPortfolios() {}

    static Portfolio ofSize(int projects) {
        return draftOfSize(projects).resolveOrThrow();
    }

    static PortfolioDraft draftOfSize(int projects) {
        PortfolioDraft draft = PortfolioDraft.named("Synthetic").statusDate(START.plusYears(1));
        for (int programme = 0; programme * PROJECTS_PER_PROGRAMME < projects; programme++) {
            draft.add(Programme.of(programmeOf(programme * PROJECTS_PER_PROGRAMME), "Programme " + programme));
        }
        for (int at = 0; at < projects; at++) {
            draft.add(project(at));
        }
        return draft;
    }

    private static Project project(int at) {
        ProjectId id = ProjectId.of("P" + at);
        Project.Builder project = Project.builder()
                .id(id)
                .title("Project " + at)
                .parent(programmeOf(at))
                .start(START)
                .finish(START.plusDays(1000))
                .finance(Finance.builder()
                        .budget(MoneySeries.of(Figure.of(START, Money.of(1_000_000L + at, "GBP"))))
                        .forecast(MoneySeries.of(Figure.of(START, Money.of(1_010_000L + at, "GBP"))))
                        .build());
        for (int milestone = 0; milestone < MILESTONES; milestone++) {
            LocalDate planned = START.plusDays(milestone * 100L);
            project.addMilestone(Milestone.builder()
                    .id(MilestoneId.of(id, "M" + milestone))
                    .baseline(planned)
                    .addForecast(DatedForecast.of(START, planned.plusDays(at % 20)))
                    .build());
        }
        return project.build();
    }

    private static ProgrammeId programmeOf(int project) {
        return ProgrammeId.of("PG" + project / PROJECTS_PER_PROGRAMME);
    }
}
