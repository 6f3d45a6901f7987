package org.pmokit.graph.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pmokit.graph.Samples.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.AllenRelation;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Milestone;

class OverlapsTest {

    private static final OverlapSettings HOUSE = OverlapSettings.house();

    /** Domain 6.3: P [1,11), Q [9,16), R [11,14). */
    private static Portfolio worked() {
        return portfolio(
                running("P", 1, 11).teams(Set.of("T1")).build(),
                running("Q", 9, 16).teams(Set.of("T1")).build(),
                running("R", 11, 14).teams(Set.of("T1")).build());
    }

    @Test
    void spansThatCrossOverlapByTheWorkedNumbers() {
        Overlap overlap = between(worked(), "P", "Q");
        assertThat(overlap.relation()).contains(AllenRelation.OVERLAPS);
        assertThat(overlap.sharedDays()).contains(2L);
        assertThat(overlap.sharedPeriod()).contains(DateRange.of(day(9), day(11)));
        assertThat(overlap.timeFactor()).isEqualTo(2.0 / 7).isCloseTo(0.286, within(0.0005));
        assertThat(overlap.score()).isEqualTo(0.6 / 2 * (2.0 / 7));
    }

    @Test
    void spansThatMeetDoNotOverlap() {
        assertThat(Overlaps.in(worked()).between(project("P"), project("R"))).isEmpty();
        assertThat(Overlaps.in(worked()).all()).extracting(Overlap::pairId).containsExactly("Q|R", "P|Q");
    }

    @Test
    void aPairIsTheSameInEitherOrderAndToldInIdOrder() {
        Overlaps overlaps = Overlaps.in(worked());
        assertThat(overlaps.between(project("Q"), project("P")))
                .isEqualTo(overlaps.between(project("P"), project("Q")));
        assertThat(between(worked(), "Q", "P").first()).isEqualTo(project("P"));
        assertThat(overlaps.between(project("P"), project("P"))).isEmpty();
    }

    @Test
    void codesAreTheSameButForCaseAndBlanks() {
        Portfolio portfolio =
                portfolio(project("A", "Hall 1 ", "x"), project("B", " hall 1", "X"), project("C", "hall1", "  "));
        Overlap overlap = between(portfolio, "A", "B");
        assertThat(overlap.evidence())
                .containsExactly(
                        SharedThing.of(OverlapKind.DELIVERABLE, "Hall 1", 2),
                        SharedThing.of(OverlapKind.DELIVERABLE, "x", 2));
        assertThat(Overlaps.in(portfolio).between(project("A"), project("C"))).isEmpty();
    }

    @Test
    void aDeliverableCountsAQuarterWhereProjectsRunApart() {
        Portfolio portfolio = portfolio(
                running("A", 0, 10).deliverables(Set.of("D")).build(),
                running("B", 20, 30).deliverables(Set.of("D")).build());
        Overlap overlap = between(portfolio, "A", "B");
        assertThat(overlap.relation()).contains(AllenRelation.BEFORE);
        assertThat(overlap.sharedDays()).contains(0L);
        assertThat(overlap.sharedPeriod()).isEmpty();
        assertThat(overlap.timeFactor()).isZero();
        assertThat(overlap.score()).isEqualTo(0.25);
        assertThat(overlap.significance()).isEqualTo(Significance.MEDIUM);
        assertThat(overlap.describe()).contains("no shared days (BEFORE)");
    }

    @Test
    void unknownDatesCountInFullBecauseMissingIsNotGood() {
        Portfolio portfolio = portfolio(
                Project.builder()
                        .id(project("A"))
                        .sites(Set.of("S"))
                        .teams(Set.of("T"))
                        .build(),
                running("B", 0, 10).sites(Set.of("S")).teams(Set.of("T")).build());
        Overlap overlap = between(portfolio, "A", "B");
        assertThat(overlap.score()).isEqualTo(1.0);
        assertThat(overlap.significance()).isEqualTo(Significance.HIGH);
        assertThat(overlap.relation()).isEmpty();
        assertThat(overlap.sharedDays()).isEmpty();
        assertThat(overlap.suggestion()).isEqualTo(Disposition.RESEQUENCE);
        assertThat(overlap.describe())
                .isEqualTo("A and B share team \"T\" (2 projects), site \"S\" (2 projects); shared days unknown;"
                        + " significance HIGH (score 1.00); suggested: resequence; not decided");
    }

    @Test
    void anOpenSideIsNotTakenForACertainRelation() {
        Portfolio portfolio = portfolio(
                Project.builder()
                        .id(project("A"))
                        .start(day(5))
                        .teams(Set.of("T"))
                        .build(),
                running("B", 0, 10).teams(Set.of("T")).build());
        Overlap overlap = between(portfolio, "A", "B");
        assertThat(overlap.relation()).isEmpty();
        assertThat(overlap.sharedDays()).contains(5L);
        assertThat(overlap.timeFactor()).isEqualTo(0.5);
    }

    @Test
    void rareThingsCountMoreThanCommonOnes() {
        Portfolio portfolio = portfolio(
                project("A", "rare", "common"), project("B", "rare"), project("C", "common"), project("D", "common"));
        assertThat(between(portfolio, "A", "B").score()).isEqualTo(1.0);
        assertThat(between(portfolio, "A", "C").score()).isEqualTo(0.5);
    }

    @Test
    void programmeInternalOverlapsMatterMore() {
        ProgrammeId dig = ProgrammeId.of("DIG");
        Portfolio portfolio = PortfolioDraft.named("Test")
                .add(Programme.of(dig, "Digital"))
                .add(project("A", "D").toBuilder().parent(dig).build())
                .add(project("B", "D").toBuilder().parent(dig).build())
                .add(project("C", "D"))
                .resolveOrThrow();
        assertThat(between(portfolio, "A", "B").sameProgramme()).isTrue();
        assertThat(between(portfolio, "A", "B").score()).isEqualTo(0.75);
        assertThat(between(portfolio, "A", "C").sameProgramme()).isFalse();
        assertThat(between(portfolio, "A", "C").score()).isEqualTo(0.5);
        assertThat(Overlaps.in(portfolio).all().get(0).pairId()).isEqualTo("A|B");
    }

    @Test
    void aDeclaredDependencySuggestsToAcceptAndLowersTheLevel() {
        Project a = project("A", "D").toBuilder()
                .addMilestone(Milestone.of(project("A"), "G1", day(1)))
                .build();
        Portfolio portfolio = PortfolioDraft.named("Test")
                .add(a)
                .add(project("B", "D"))
                .add(Dependency.of(MilestoneId.of("A/G1"), project("B")))
                .resolveOrThrow();
        Overlap overlap = between(portfolio, "A", "B");
        assertThat(overlap.score()).isEqualTo(1.0);
        assertThat(overlap.significance()).isEqualTo(Significance.MEDIUM);
        assertThat(overlap.loweredBecause()).contains("a dependency between the two is declared");
        assertThat(overlap.suggestion()).isEqualTo(Disposition.ACCEPT);
        assertThat(overlap.describe()).contains("one level lower: a dependency");
    }

    @Test
    void deliverablesSuggestAMergerWhereMostAreShared() {
        Portfolio most = portfolio(project("A", "1", "2", "3"), project("B", "1", "2"));
        assertThat(between(most, "A", "B").suggestion()).isEqualTo(Disposition.MERGE);
        Portfolio some = portfolio(project("A", "1", "2", "3", "4"), project("B", "3", "4", "5"));
        assertThat(between(some, "A", "B").suggestion()).isEqualTo(Disposition.SHARE_DELIVERABLE);
    }

    @Test
    void theNewestDecisionIsTold() {
        Portfolio portfolio = PortfolioDraft.named("Test")
                .add(project("A", "D"))
                .add(project("B", "D"))
                .add(decision(Disposition.MERGE, LocalDate.of(2025, 5, 1)))
                .add(decision(Disposition.ACCEPT, LocalDate.of(2025, 2, 1)))
                .resolveOrThrow();
        Overlap overlap = between(portfolio, "A", "B");
        assertThat(overlap.decision().map(OverlapDecision::disposition)).contains(Disposition.MERGE);
        assertThat(overlap.describe()).endsWith("suggested: merge; decided: merge on 2025-05-01");
        assertThat(Overlaps.in(portfolio).all()).containsExactly(overlap);
    }

    private static OverlapDecision decision(Disposition disposition, LocalDate on) {
        return OverlapDecision.builder()
                .first(project("B"))
                .second(project("A"))
                .disposition(disposition)
                .decidedOn(on)
                .build();
    }

    @Test
    void whatACrowdSharesIsToldOnce() {
        PortfolioDraft draft = PortfolioDraft.named("Test");
        for (int i = 0; i < 13; i++) {
            draft.add(running("P" + i, i, i + 3).sites(Set.of("HQ")).build());
        }
        draft.add(Project.builder()
                .id(project("UNDATED"))
                .sites(Set.of("hq"))
                .teams(Set.of("T"))
                .build());
        draft.add(running("OTHER", 0, 1).teams(Set.of("T")).sites(Set.of("HQ")).build());
        Overlaps overlaps = Overlaps.in(draft.resolveOrThrow());
        assertThat(overlaps.crowds()).hasSize(1);
        Crowd crowd = overlaps.crowds().get(0);
        assertThat(crowd.key()).isEqualTo("HQ");
        assertThat(crowd.members()).hasSize(15).startsWith(project("P0"), project("P1"));
        assertThat(crowd.peak()).isEqualTo(3);
        assertThat(crowd.peakPeriod()).contains(DateRange.of(day(2), day(13)));
        assertThat(crowd.undated()).isEqualTo(1);
        assertThat(crowd.describe())
                .isEqualTo("site \"HQ\" is shared by 15 projects (at most 3 at a time, 2025-01-03 to 2025-01-13,"
                        + " 1 without dates)");
        // the crowd's pairs are not listed, but what a listed pair shares is told in full
        assertThat(overlaps.all()).hasSize(1);
        assertThat(overlaps.all().get(0).evidence())
                .containsExactly(SharedThing.of(OverlapKind.TEAM, "T", 2), SharedThing.of(OverlapKind.SITE, "HQ", 15));
        assertThat(overlaps.between(project("P0"), project("P1")))
                .hasValueSatisfying(
                        pair -> assertThat(pair.has(OverlapKind.SITE)).isTrue());
    }

    @Test
    void aCrowdWithoutDatesHasNoPeak() {
        PortfolioDraft draft = PortfolioDraft.named("Test");
        List.of("A", "B", "C").forEach(id -> draft.add(project(id, "D")));
        OverlapSettings small = OverlapSettings.builder().crowd(2).build();
        Overlaps overlaps = Overlaps.in(draft.resolveOrThrow(), small);
        assertThat(overlaps.all()).isEmpty();
        assertThat(overlaps.crowds().get(0).peak()).isZero();
        assertThat(overlaps.crowds().get(0).peakPeriod()).isEmpty();
        assertThat(overlaps.settings()).isEqualTo(small);
    }

    @Test
    void nothingIsSharedInAnEmptyPortfolio() {
        Overlaps overlaps = Overlaps.in(portfolio());
        assertThat(overlaps.all()).isEmpty();
        assertThat(overlaps.crowds()).isEmpty();
    }

    @Test
    void anUnknownProjectIsRefusedWithAWayOut() {
        Overlaps overlaps = Overlaps.in(portfolio());
        assertThatThrownBy(() -> overlaps.between(project("Z"), project("A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Z")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void settingsThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() -> OverlapSettings.builder().crowd(1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> HOUSE.toBuilder().teamWeight(-1).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HOUSE.toBuilder().mediumFrom(0.9).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HOUSE.toBuilder().apartFactor(2).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HOUSE.toBuilder().siteWeight(Double.NaN).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HOUSE.toBuilder().sameProgrammeFactor(0.5).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListCannotBeChanged() {
        assertThat(Overlaps.in(worked()).all()).isUnmodifiable();
    }

    private static Overlap between(Portfolio portfolio, String one, String other) {
        return Overlaps.in(portfolio).between(project(one), project(other)).orElseThrow();
    }

    private static Portfolio portfolio(Project... projects) {
        PortfolioDraft draft = PortfolioDraft.named("Test");
        for (Project project : projects) {
            draft.add(project);
        }
        return draft.resolveOrThrow();
    }

    private static Project project(String id, String... deliverables) {
        return Project.builder()
                .id(ProjectId.of(id))
                .deliverables(List.of(deliverables))
                .build();
    }

    private static ProjectId project(String id) {
        return ProjectId.of(id);
    }

    /** From the first day up to, but not including, the end. */
    private static Project.Builder running(String id, int start, int end) {
        return Project.builder().id(project(id)).start(day(start)).finish(day(end - 1));
    }
}
