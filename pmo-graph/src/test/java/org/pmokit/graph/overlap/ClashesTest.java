package org.pmokit.graph.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.graph.Samples.day;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.dependency.ReservedWindow;
import org.pmokit.core.finance.FundingClaim;
import org.pmokit.core.finance.FundingLine;
import org.pmokit.core.identifier.CommunicationId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.stakeholder.Communication;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.strategy.Objective;

/** What two projects cannot both have: days, money, people, attention. */
class ClashesTest {

    private static final ProjectId P = ProjectId.of("P");
    private static final ProjectId Q = ProjectId.of("Q");

    private static PortfolioDraft two() {
        return PortfolioDraft.named("Two").add(Project.of(P, "P")).add(Project.of(Q, "Q"));
    }

    private static Optional<Overlap> overlap(PortfolioDraft draft) {
        Overlaps overlaps = Overlaps.in(draft.resolveOrThrow());
        assertThat(overlaps.all()).hasSizeLessThanOrEqualTo(1);
        assertThat(overlaps.between(P, Q)).isEqualTo(overlaps.all().stream().findFirst());
        return overlaps.between(P, Q);
    }

    private static SharedThing only(PortfolioDraft draft) {
        List<SharedThing> evidence = overlap(draft).orElseThrow().evidence();
        assertThat(evidence).hasSize(1);
        return evidence.get(0);
    }

    private static ReservedWindow window(ProjectId project, String code, int from, int to) {
        return new ReservedWindow(project, code, DateRange.of(day(from), day(to)));
    }

    @Test
    void a_window_that_both_reserve_on_the_same_days_is_told_with_them() {
        PortfolioDraft draft = two().add(window(P, "Hall 2", 1, 11)).add(window(Q, "hall 2", 9, 16));
        SharedThing thing = only(draft);
        assertThat(thing.kind()).isEqualTo(OverlapKind.WINDOW);
        assertThat(thing.period()).contains(DateRange.of(day(9), day(11)));
        assertThat(overlap(draft).orElseThrow().score()).isEqualTo(0.8 * (2.0 / 7));
        assertThat(overlap(draft).orElseThrow().suggestion()).isEqualTo(Disposition.RESEQUENCE);
    }

    @Test
    void windows_that_meet_do_not_clash_and_another_time_has_another_name() {
        assertThat(overlap(two().add(window(P, "W", 1, 11)).add(window(Q, "W", 11, 14))))
                .isEmpty();
        PortfolioDraft twice = two().add(window(P, "W", 1, 3))
                .add(window(P, "W", 20, 25))
                .add(window(Q, "W", 10, 12))
                .add(window(Q, "W", 24, 26));
        assertThat(only(twice).key()).isEqualTo("W from " + day(20));
    }

    @Property(tries = 100)
    void every_clash_of_windows_is_found(
            @ForAll @Size(max = 12) List<@IntRange(max = 20) Integer> starts,
            @ForAll @IntRange(min = 1, max = 6) int length) {
        PortfolioDraft draft = PortfolioDraft.named("Any");
        List<ReservedWindow> windows = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            draft.add(Project.of(ProjectId.of("P" + (10 + at)), "-"));
            ReservedWindow window = window(
                    ProjectId.of("P" + (10 + at)),
                    "W" + at % 2,
                    starts.get(at),
                    starts.get(at) + 1 + (length * at) % 7);
            windows.add(window);
            draft.add(window);
        }
        Set<String> expected = new HashSet<>();
        for (ReservedWindow one : windows) {
            for (ReservedWindow other : windows) {
                if (one.component().compareTo(other.component()) < 0
                        && one.window().equals(other.window())
                        && one.period().overlaps(other.period())) {
                    expected.add(
                            one.component().value() + "|" + other.component().value());
                }
            }
        }
        assertThat(Overlaps.in(draft.resolveOrThrow()).all())
                .extracting(Overlap::pairId)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static FundingClaim claim(ProjectId project, long amount) {
        return new FundingClaim(project, "CAPEX", Optional.of(Money.of(amount, "GBP")));
    }

    private static FundingLine line(long amount) {
        return new FundingLine("capex", Optional.of(Money.of(amount, "GBP")));
    }

    @Test
    void a_line_that_is_claimed_beyond_what_it_holds_is_shared_with_its_numbers() {
        SharedThing thing = only(two().add(line(600)).add(claim(P, 400)).add(claim(Q, 350)));
        assertThat(thing.kind()).isEqualTo(OverlapKind.FUNDING);
        assertThat(thing.note()).contains("claimed GBP 750, the line holds GBP 600");
        assertThat(overlap(two().add(line(750)).add(claim(P, 400)).add(claim(Q, 350))))
                .isEmpty();
    }

    @Test
    void a_line_or_claim_of_unknown_size_is_not_taken_to_suffice() {
        assertThat(only(two().add(claim(P, 400)).add(claim(Q, 350))).note())
                .contains("claimed GBP 750, the line holds nobody knows how much");
        assertThat(only(two().add(line(600)).add(claim(P, 400)).add(new FundingClaim(Q, "CAPEX", Optional.empty())))
                        .note())
                .contains("claimed GBP 400 and more, the line holds GBP 600");
    }

    private static Communication message(String id, ProjectId project, int on) {
        return Communication.builder()
                .id(CommunicationId.of(id))
                .title("News")
                .component(project)
                .addAudience(StakeholderId.of("STAFF"))
                .plannedOn(day(on))
                .build();
    }

    @Test
    void messages_to_one_audience_clash_on_one_day_only() {
        PortfolioDraft draft = two().add(Stakeholder.builder()
                .id(StakeholderId.of("STAFF"))
                .title("Staff")
                .build());
        draft.add(message("C1", P, 3)).add(message("C2", P, 5)).add(message("C3", Q, 4));
        assertThat(overlap(draft)).isEmpty();
        SharedThing thing = only(draft.add(message("C4", Q, 5)));
        assertThat(thing.kind()).isEqualTo(OverlapKind.COMMUNICATION);
        assertThat(thing.key()).isEqualTo("STAFF on " + day(5));
    }

    /** Domain 4.10: A and B ask 0.6 each, C 0.5 of one person; too much from day 6 to 12. */
    @Test
    void who_asks_together_for_more_than_there_is_shares_the_person_on_these_days() {
        ResourceId ana = ResourceId.of("ANA");
        PortfolioDraft draft = PortfolioDraft.named("Three");
        draft.add(Resource.fullTime(ana, PersonId.of("p.ana")));
        String[] units = {"0.6", "0.6", "0.5"};
        int[][] days = {{1, 11}, {6, 16}, {9, 13}};
        for (int at = 0; at < 3; at++) {
            ProjectId id = ProjectId.of("" + (char) ('A' + at));
            draft.add(Project.of(id, "-"));
            draft.add(Allocation.committed(id, ana, units[at], DateRange.of(day(days[at][0]), day(days[at][1]))));
        }
        List<Overlap> all = Overlaps.in(draft.resolveOrThrow()).all();
        assertThat(all).extracting(Overlap::pairId).containsExactlyInAnyOrder("A|B", "A|C", "B|C");
        SharedThing thing = all.get(0).evidence().get(0);
        assertThat(thing.kind()).isEqualTo(OverlapKind.RESOURCE);
        assertThat(thing.period()).contains(DateRange.of(day(6), day(13)));
        assertThat(thing.note()).contains("asked 1.7 of 1 at most, 2.2 unit-days too many");
    }

    @Test
    void an_objective_is_told_only_beside_something_else() {
        ObjectiveId leaner = ObjectiveId.of("LEANER");
        Project.Builder one = Project.builder().id(P).addObjective(leaner);
        Project.Builder other = Project.builder().id(Q).addObjective(leaner);
        PortfolioDraft draft = PortfolioDraft.named("Two")
                .add(Objective.builder().id(leaner).title("Leaner").build());
        assertThat(overlap(draft.add(one.build()).add(other.build()))).isEmpty();

        PortfolioDraft both = PortfolioDraft.named("Two")
                .add(Objective.builder().id(leaner).title("Leaner").build())
                .add(one.addSite("S").build())
                .add(other.addSite("S").build());
        assertThat(overlap(both).orElseThrow().evidence())
                .extracting(SharedThing::kind)
                .containsExactly(OverlapKind.SITE, OverlapKind.OBJECTIVE);
    }

    @Test
    void what_was_decided_about_two_offices_is_told_with_their_services() {
        OfficeId one = OfficeId.of("ONE");
        OfficeId other = OfficeId.of("OTHER");
        OverlapDecision decision = OverlapDecision.builder()
                .first(other)
                .second(one)
                .disposition(Disposition.RE_SCOPE)
                .decidedBy("portfolio board")
                .until(day(90))
                .build();
        PortfolioDraft draft = two();
        for (OfficeId id : List.of(one, other)) {
            draft.add(Office.projectOffice(id)
                    .temporaryFor(P)
                    .addService(Service.PRIORITISATION)
                    .build());
        }
        assertThat(Overlaps.in(draft.resolveOrThrow()).services().get(0).decision())
                .isEmpty();
        assertThat(Overlaps.in(draft.add(decision).resolveOrThrow())
                        .services()
                        .get(0)
                        .decision())
                .contains(decision);
    }
}
