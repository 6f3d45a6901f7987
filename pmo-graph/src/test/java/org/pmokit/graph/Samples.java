package org.pmokit.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;

/** Portfolios for tests, by hand and by chance. */
public final class Samples {

    private static final LocalDate DAY_ZERO = LocalDate.of(2025, 1, 1);
    private static final int LARGEST = 12;

    private Samples() {}

    /** Day number n of the tests' calendar. */
    public static LocalDate day(long n) {
        return DAY_ZERO.plusDays(n);
    }

    public static ProjectId project(String id) {
        return ProjectId.of(id);
    }

    /** Projects of these ids, in this order. */
    public static PortfolioDraft draft(String... projects) {
        PortfolioDraft draft = PortfolioDraft.named("Test");
        for (String id : projects) {
            draft.add(Project.of(ProjectId.of(id), id));
        }
        return draft;
    }

    /** Projects A, B, C and so on, with dependencies such as {@code A->B}, or {@code A->B:5} for five days of float. */
    public static Portfolio network(int projects, String... links) {
        PortfolioDraft draft = PortfolioDraft.named("Test");
        for (int i = 0; i < projects; i++) {
            draft.add(Project.of(letter(i), "Project " + i));
        }
        for (String link : links) {
            draft.add(link(link));
        }
        return draft.resolveOrThrow();
    }

    private static Dependency link(String text) {
        String[] parts = text.split("->|:");
        Dependency.Builder link = Dependency.builder()
                .id(DependencyId.of(text))
                .giver(ProjectId.of(parts[0]))
                .receiver(ProjectId.of(parts[1]));
        if (parts.length > 2) {
            link.promisedBy(day(100)).neededBy(day(100 + Long.parseLong(parts[2])));
        }
        return link.build();
    }

    private static ProjectId letter(int place) {
        return ProjectId.of(String.valueOf((char) ('A' + place)));
    }

    public static List<String> values(List<? extends ComponentRef> refs) {
        return refs.stream().map(ComponentRef::value).toList();
    }

    /** A link by chance. */
    public record RandomLink(int giver, int receiver, Optional<Integer> floatDays) {}

    /** Networks of up to twelve projects with cycles, parallel links and missing dates. */
    public static Arbitrary<Portfolio> networks() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, LARGEST);
        return sizes.flatMap(size -> links(size).map(links -> portfolio(size, links)));
    }

    private static Arbitrary<List<RandomLink>> links(int size) {
        Arbitrary<Integer> ends = Arbitraries.integers().between(0, size - 1);
        Arbitrary<Optional<Integer>> floats =
                Arbitraries.integers().between(-3, 6).optional(0.7);
        return Combinators.combine(ends, ends, floats)
                .as(RandomLink::new)
                .filter(link -> size == 1 || link.giver() != link.receiver())
                .list()
                .ofMaxSize(size == 1 ? 0 : 2 * size);
    }

    private static Portfolio portfolio(int size, List<RandomLink> links) {
        PortfolioDraft draft = PortfolioDraft.named("Chance");
        for (int i = 0; i < size; i++) {
            draft.add(Project.of(letter(i), "Project " + i));
        }
        for (int i = 0; i < links.size(); i++) {
            RandomLink link = links.get(i);
            Dependency.Builder dependency = Dependency.builder()
                    .id(DependencyId.of("D" + i))
                    .giver(letter(link.giver()))
                    .receiver(letter(link.receiver()))
                    .promisedBy(day(50));
            link.floatDays().ifPresent(days -> dependency.neededBy(day(50 + days)));
            draft.add(dependency.build());
        }
        return draft.resolveOrThrow();
    }

    /** Up to twenty projects that name few things, some without dates or programme. */
    public static Arbitrary<Portfolio> sharers() {
        return sharer().list().ofMaxSize(20).map(Samples::withIds);
    }

    private static Arbitrary<Project> sharer() {
        Arbitrary<Set<String>> codes =
                Arbitraries.of("k1", "K1", "k2", "k3 ", "k4", "k5").set().ofMaxSize(3);
        Arbitrary<Optional<Integer>> days =
                Arbitraries.integers().between(0, 30).optional(0.8);
        return Combinators.combine(codes, codes, codes, codes, days, days, Arbitraries.of("G1", "G2", ""))
                .as((sites, suppliers, teams, deliverables, start, length, programme) -> Project.builder()
                        .id(ProjectId.of("X"))
                        .sites(sites)
                        .suppliers(suppliers)
                        .teams(teams)
                        .deliverables(deliverables)
                        .start(start.map(Samples::day))
                        .finish(length.map(more -> day(start.orElse(0) + more)))
                        .parent(Optional.of(programme)
                                .filter(id -> !id.isEmpty())
                                .map(ProgrammeId::of))
                        .build());
    }

    private static Portfolio withIds(List<Project> projects) {
        PortfolioDraft draft = PortfolioDraft.named("Chance");
        draft.add(Programme.of(ProgrammeId.of("G1"), "One")).add(Programme.of(ProgrammeId.of("G2"), "Two"));
        List<Project> named = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            // ids in another order than the portfolio's
            named.add(projects.get(i).toBuilder()
                    .id(ProjectId.of("P" + (i * 7 % 20)))
                    .build());
        }
        named.forEach(draft::add);
        return draft.resolveOrThrow();
    }
}
