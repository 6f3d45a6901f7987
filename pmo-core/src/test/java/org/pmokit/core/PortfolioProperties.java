package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.InvalidPortfolioException;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Milestone;

@Portfolios.Generated
class PortfolioProperties {

    /** A portfolio and a project with the id of one of its own. */
    record Edit(Portfolio before, Project project) {}

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_draft_of_a_portfolio_resolves_to_an_equal_one(@ForAll Portfolio portfolio) {
        Portfolio again = portfolio.toDraft().resolveOrThrow();

        assertThat(again).isEqualTo(portfolio).hasSameHashCodeAs(portfolio);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_replacement_keeps_the_order_and_every_other_instance(@ForAll("edits") Edit edit) {
        edit.before().replacing(edit.project()).forEach(after -> {
            List<Project> before = edit.before().projects();
            assertThat(after.projects()).hasSameSizeAs(before);
            IntStream.range(0, before.size()).forEach(place -> {
                boolean replaced = before.get(place).id().equals(edit.project().id());
                assertThat(after.projects().get(place)).isSameAs(replaced ? edit.project() : before.get(place));
            });
            assertThat(after.project(edit.project().id()).orElseThrow()).isSameAs(edit.project());
            assertSameElements(after, edit.before(), Portfolio::programmes);
            assertSameElements(after, edit.before(), Portfolio::offices);
            assertSameElements(after, edit.before(), Portfolio::dependencies);
            assertSameElements(after, edit.before(), Portfolio::risks);
            assertSameElements(after, edit.before(), Portfolio::issues);
            assertSameElements(after, edit.before(), Portfolio::roles);
            assertSameElements(after, edit.before(), Portfolio::overlapDecisions);
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_replacement_is_what_an_edited_draft_resolves_to(@ForAll("edits") Edit edit, @ForAll boolean looked) {
        if (looked) {
            edit.before().risksOf(edit.project().id());
        }
        Validation<Seq<Problem>, Portfolio> replaced = edit.before().replacing(edit.project());
        Validation<Seq<Problem>, Portfolio> redrafted = redrafted(edit).resolve();

        assertThat(replaced.isValid()).isEqualTo(redrafted.isValid());
        if (replaced.isValid()) {
            assertThat(replaced.get()).isEqualTo(redrafted.get());
            assertThat(lookUps(replaced.get())).isEqualTo(lookUps(redrafted.get()));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_portfolio_before_an_edit_stays_as_it_was(@ForAll("edits") Edit edit) {
        Portfolio copy = edit.before().toDraft().resolveOrThrow();

        edit.before().replacing(edit.project());

        assertThat(edit.before()).isEqualTo(copy);
        assertThat(lookUps(edit.before())).isEqualTo(lookUps(copy));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void an_edit_that_spoils_the_portfolio_is_refused_with_every_problem(@ForAll Portfolio portfolio) {
        Project spoilt = portfolio.projects().get(0).toBuilder()
                .parent(ProgrammeId.of("GONE"))
                .addObjective(ObjectiveId.of("GONE-TOO"))
                .build();

        Validation<Seq<Problem>, Portfolio> outcome = portfolio.replacing(spoilt);

        assertThat(outcome.getError().map(problem -> problem.value().orElseThrow()))
                .containsExactly("GONE", "GONE-TOO");
        assertThatThrownBy(() -> portfolio.replacingOrThrow(spoilt)).isInstanceOf(InvalidPortfolioException.class);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_look_back_shows_exactly_the_facts_until_then(@ForAll Portfolio portfolio, @ForAll LocalDate day) {
        Portfolio known = portfolio.knownOn(day);

        boolean earlier = portfolio.statusDate().filter(day::isBefore).isPresent();
        if (earlier) {
            assertThat(DatedFacts.of(known)).isEqualTo(DatedFacts.until(day, DatedFacts.of(portfolio)));
            assertThat(DatedFacts.closures(known))
                    .allSatisfy(closed -> assertThat(closed).isBeforeOrEqualTo(day));
            assertThat(known.statusDate()).contains(day);
        } else {
            assertThat(known).isSameAs(portfolio);
        }
        assertThat(known.knownOn(day)).isSameAs(known);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void looking_back_twice_is_looking_back_to_the_earlier_day(
            @ForAll Portfolio portfolio, @ForAll LocalDate one, @ForAll LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;

        assertThat(portfolio.knownOn(one).knownOn(other)).isEqualTo(portfolio.knownOn(earlier));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_look_back_is_a_portfolio_that_resolves(@ForAll Portfolio portfolio, @ForAll LocalDate day) {
        Portfolio known = portfolio.knownOn(day);

        assertThat(known.toDraft().resolve()).isEqualTo(Validation.valid(known));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_look_ups_find_what_a_search_finds(@ForAll Portfolio portfolio) {
        portfolio.components().forEach(component -> {
            ComponentRef ref = component.ref();
            assertThat(portfolio.risksOf(ref))
                    .isEqualTo(portfolio.risks().stream()
                            .filter(risk -> risk.component().equals(ref))
                            .toList());
            assertThat(portfolio.issuesOf(ref))
                    .isEqualTo(portfolio.issues().stream()
                            .filter(issue -> issue.component().equals(ref))
                            .toList());
            assertThat(portfolio.rolesOn(ref))
                    .isEqualTo(portfolio.roles().stream()
                            .filter(role -> role.component().equals(ref))
                            .toList());
            assertThat(portfolio.dependenciesOf(ref))
                    .isEqualTo(portfolio.dependencies().stream()
                            .filter(it ->
                                    it.giver().equals(ref) || it.receiver().equals(ref))
                            .toList());
            assertThat(portfolio.officesServing(ref))
                    .isEqualTo(portfolio.offices().stream()
                            .filter(office -> office.serves().contains(ref))
                            .toList());
            assertThat(portfolio.component(ref).orElseThrow()).isSameAs(component);
            assertThat(portfolio.contains(ref)).isTrue();
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void children_are_those_that_name_the_parent(@ForAll Portfolio portfolio) {
        for (Programme parent : portfolio.programmes()) {
            assertThat(portfolio.projectsIn(parent.id()))
                    .isEqualTo(portfolio.projects().stream()
                            .filter(project -> project.parent().equals(Optional.of(parent.id())))
                            .toList());
            assertThat(portfolio.programmesIn(parent.id()))
                    .isEqualTo(portfolio.programmes().stream()
                            .filter(child -> child.parent().equals(Optional.of(parent.id())))
                            .toList());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_milestone_is_found_with_its_owner(@ForAll Portfolio portfolio) {
        portfolio
                .components()
                .forEach(owner -> owner.milestones().forEach(milestone -> {
                    assertThat(portfolio.milestone(milestone.id()).orElseThrow())
                            .isSameAs(milestone);
                    assertThat(portfolio.owner(milestone.id()).orElseThrow()).isSameAs(owner);
                    assertThat(portfolio.contains(milestone.id())).isTrue();
                }));
    }

    /** Some edits are right; others lose a milestone, name a programme that is not there or bring another currency. */
    @Provide
    Arbitrary<Edit> edits() {
        return Portfolios.portfolios().flatMap(portfolio -> {
            List<ProgrammeId> parents = Stream.concat(
                            portfolio.programmes().stream().map(Programme::id), Stream.of(ProgrammeId.of("GONE")))
                    .toList();
            return Arbitraries.of(portfolio.projects())
                    .flatMap(old -> Combinators.combine(
                                    Portfolios.project(old.id(), parents),
                                    Arbitraries.of(true, false),
                                    Portfolios.amounts("EUR").optional(0.1))
                            .as((drawn, keeps, euros) -> new Edit(portfolio, edited(old, drawn, keeps, euros))));
        });
    }

    private static Project edited(Project old, Project drawn, boolean keepsMilestones, Optional<Money> euros) {
        Project.Builder project = drawn.toBuilder();
        if (keepsMilestones) {
            project.milestones(Stream.concat(
                            old.milestones().stream(),
                            drawn.milestones().stream().filter(milestone -> !holds(old, milestone)))
                    .toList());
        }
        euros.ifPresent(amount -> project.finance(
                Finance.builder().budget(MoneySeries.of(Figure.undated(amount))).build()));
        return project.build();
    }

    private static boolean holds(Project project, Milestone milestone) {
        return project.milestones().stream().anyMatch(it -> it.id().equals(milestone.id()));
    }

    private static PortfolioDraft redrafted(Edit edit) {
        Portfolio before = edit.before();
        PortfolioDraft draft =
                PortfolioDraft.named(before.name()).id(before.id()).calendar(before.calendar());
        before.statusDate().ifPresent(draft::statusDate);
        before.currency().ifPresent(draft::currency);
        before.programmes().forEach(draft::add);
        before.projects().stream()
                .map(project -> project.id().equals(edit.project().id()) ? edit.project() : project)
                .forEach(draft::add);
        before.offices().forEach(draft::add);
        before.dependencies().forEach(draft::add);
        before.risks().forEach(draft::add);
        before.issues().forEach(draft::add);
        before.roles().forEach(draft::add);
        before.overlapDecisions().forEach(draft::add);
        return draft;
    }

    private static List<Object> lookUps(Portfolio portfolio) {
        return portfolio
                .components()
                .flatMap(component -> Stream.<Object>of(
                        portfolio.risksOf(component.ref()),
                        portfolio.issuesOf(component.ref()),
                        portfolio.rolesOn(component.ref()),
                        portfolio.dependenciesOf(component.ref()),
                        portfolio.officesServing(component.ref()),
                        portfolio.projectsIn(ProgrammeId.of(component.ref().value())),
                        portfolio.programmesIn(ProgrammeId.of(component.ref().value()))))
                .toList();
    }

    private static <T> void assertSameElements(
            Portfolio after, Portfolio before, Function<Portfolio, List<T>> register) {
        List<T> kept = register.apply(before);
        assertThat(register.apply(after)).hasSameSizeAs(kept);
        IntStream.range(0, kept.size())
                .forEach(place -> assertThat(register.apply(after).get(place)).isSameAs(kept.get(place)));
    }
}
