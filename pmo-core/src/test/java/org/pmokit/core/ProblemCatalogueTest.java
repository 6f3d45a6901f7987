package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.CurrencyConversion;
import org.pmokit.core.money.ExchangeRate;
import org.pmokit.core.money.ExchangeRates;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Office;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.schedule.Milestone;

/** Every kind of problem, with an input in which it is told and one almost like it in which it is not. */
class ProblemCatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    /** Kinds that only readers of files tell; their pairs are tests of the module that reads. */
    private static final Set<ProblemCode> OF_READERS = Set.of(
            ProblemCode.MALFORMED_VALUE,
            ProblemCode.UNKNOWN_FIELD,
            ProblemCode.UNREADABLE,
            ProblemCode.LIMIT_EXCEEDED,
            ProblemCode.CANCELLED,
            ProblemCode.AMBIGUOUS_REFERENCE);

    /** Kinds that only readers of foreign files tell; their pairs are tests of the modules that read them. */
    private static final Set<ProblemCode> OF_FOREIGN_FILES =
            Set.of(ProblemCode.NOT_IMPORTED, ProblemCode.TAKEN_OTHERWISE, ProblemCode.UNSUPPORTED_FORMAT);

    /** Kinds that only the analysis of schedules tells; their pairs are tests of that module. */
    private static final Set<ProblemCode> OF_SCHEDULES = Set.of(
            ProblemCode.SCHEDULE_CYCLE,
            ProblemCode.NEGATIVE_DURATION,
            ProblemCode.MISSING_DURATION,
            ProblemCode.CONSTRAINT_WITHOUT_DATE,
            ProblemCode.OUTSIDE_HORIZON,
            ProblemCode.INFEASIBLE_MAXIMUM_LAG,
            ProblemCode.UNSUPPORTED_LINK);

    /** A kind of problem, what tells it, and what does not. */
    record Pair(ProblemCode code, Supplier<List<Problem>> wrong, Supplier<List<Problem>> right) {
        @Override
        public String toString() {
            return code.value();
        }
    }

    static List<Pair> pairs() {
        return List.of(
                drafts(
                        ProblemCode.UNKNOWN_REFERENCE,
                        () -> Sample.draft().add(in("NOWHERE")),
                        () -> Sample.draft().add(in("DIG"))),
                drafts(
                        ProblemCode.DUPLICATE_ID,
                        () -> Sample.draft().add(Project.of(Sample.PAYROLL, "again")),
                        () -> Sample.draft().add(Project.of(ProjectId.of("NEW"), "again"))),
                drafts(
                        ProblemCode.TWO_PARENTS,
                        () -> twoProgrammes().place(Sample.PAYROLL, ProgrammeId.of("TWO")),
                        () -> twoProgrammes().place(Sample.PAYROLL, Sample.DIGITAL)),
                drafts(
                        ProblemCode.HIERARCHY_CYCLE,
                        () -> twoProgrammes()
                                .place(Sample.DIGITAL, ProgrammeId.of("TWO"))
                                .place(ProgrammeId.of("TWO"), Sample.DIGITAL),
                        () -> twoProgrammes().place(Sample.DIGITAL, ProgrammeId.of("TWO"))),
                drafts(
                        ProblemCode.MILESTONE_OUTSIDE_PROJECT,
                        () -> Sample.draft().add(withMilestone(DAY.minusDays(1))),
                        () -> Sample.draft().add(withMilestone(DAY))),
                drafts(
                        ProblemCode.MIXED_CURRENCIES,
                        () -> Sample.draft().add(risk(Money.of(5, "EUR"))),
                        () -> Sample.draft().add(risk(Money.of(5, "GBP")))),
                new Pair(ProblemCode.MISSING_RATE, () -> conversionOf("USD"), () -> conversionOf("EUR")),
                drafts(
                        ProblemCode.OFFICE_SERVES_NOTHING,
                        () -> Sample.draft()
                                .add(Office.hubOffice(OfficeId.of("NEW")).build()),
                        () -> Sample.draft()
                                .add(Office.hubOffice(OfficeId.of("NEW"))
                                        .addServes(Sample.DIGITAL)
                                        .build())),
                drafts(
                        ProblemCode.SELF_REFERENCE,
                        () -> Sample.draft().add(dependency(Sample.PAYROLL)),
                        () -> Sample.draft().add(dependency(Sample.RECRUITING))),
                drafts(
                        ProblemCode.WRONG_KIND,
                        () -> Sample.draft()
                                .add(Dependency.builder()
                                        .id(DependencyId.of("NEW"))
                                        .giver(Sample.PAYROLL)
                                        .receiver(RiskId.of("RSK"))
                                        .build()),
                        () -> Sample.draft().add(dependency(Sample.DIGITAL))),
                drafts(
                        ProblemCode.MISSING_VALUE,
                        () -> PortfolioDraft.named(" "),
                        () -> PortfolioDraft.named("Change")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void it_is_told_where_it_is_and_not_where_it_is_not(Pair pair) {
        assertThat(pair.wrong().get()).extracting(Problem::code).containsOnly(pair.code());
        assertThat(pair.right().get()).isEmpty();
    }

    @Test
    void every_kind_has_a_pair() {
        Set<ProblemCode> covered = Stream.of(
                        pairs().stream().map(Pair::code),
                        OF_READERS.stream(),
                        OF_FOREIGN_FILES.stream(),
                        OF_SCHEDULES.stream())
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());

        assertThat(codes().values()).containsExactlyInAnyOrderElementsOf(covered);
    }

    @Test
    void the_kinds_of_readers_are_asserted_in_the_tests_of_the_reader() throws IOException {
        assertAssertedIn("pmo-io", OF_READERS);
    }

    @Test
    void the_kinds_of_foreign_files_are_asserted_in_the_tests_of_their_readers() throws IOException {
        assertAssertedIn("pmo-io", Set.of(ProblemCode.UNSUPPORTED_FORMAT));
        assertAssertedIn("pmo-mpxj", Set.of(ProblemCode.NOT_IMPORTED, ProblemCode.TAKEN_OTHERWISE));
    }

    @Test
    void the_kinds_of_schedules_are_asserted_in_the_tests_of_their_analysis() throws IOException {
        assertAssertedIn("pmo-graph", OF_SCHEDULES);
    }

    private static void assertAssertedIn(String module, Set<ProblemCode> kinds) throws IOException {
        Path tests = Path.of("..", module, "src", "test", "java");
        assumeTrue(Files.isDirectory(tests));
        String text = textOf(tests);

        codes().forEach((name, code) -> {
            if (kinds.contains(code)) {
                assertThat(text.contains("ProblemCode." + name) || text.contains(code.value()))
                        .as(name)
                        .isTrue();
            }
        });
    }

    @Test
    void every_kind_is_explained_in_the_documentation() throws IOException {
        Path page = Path.of("..", "docs", "problems.md");
        assumeTrue(Files.isRegularFile(page));

        assertThat(Files.readAllLines(page))
                .filteredOn(line -> line.startsWith("| `"))
                .extracting(line -> line.substring(3, line.indexOf('`', 3)))
                .containsExactlyInAnyOrderElementsOf(
                        codes().values().stream().map(ProblemCode::value).toList());
    }

    private static Map<String, ProblemCode> codes() {
        Map<String, ProblemCode> codes = new TreeMap<>();
        for (Field field : ProblemCode.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                try {
                    codes.put(field.getName(), (ProblemCode) field.get(null));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return codes;
    }

    private static String textOf(Path tests) throws IOException {
        try (Stream<Path> files = Files.walk(tests)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    private static Pair drafts(ProblemCode code, Supplier<PortfolioDraft> wrong, Supplier<PortfolioDraft> right) {
        return new Pair(code, () -> Sample.problemsOf(wrong.get()), () -> Sample.problemsOf(right.get()));
    }

    private static Project in(String programme) {
        return Project.builder()
                .id(ProjectId.of("NEW"))
                .parent(ProgrammeId.of(programme))
                .build();
    }

    private static PortfolioDraft twoProgrammes() {
        return Sample.draft().add(Programme.of(ProgrammeId.of("TWO"), "Second"));
    }

    private static Project withMilestone(LocalDate baseline) {
        ProjectId id = ProjectId.of("NEW");
        return Project.builder()
                .id(id)
                .start(DAY)
                .addMilestone(Milestone.of(id, "G1", baseline))
                .build();
    }

    private static Risk risk(Money impact) {
        return Risk.builder()
                .id(RiskId.of("NEW"))
                .component(Sample.PAYROLL)
                .title("-")
                .impact(impact)
                .build();
    }

    private static Dependency dependency(ComponentRef receiver) {
        return Dependency.builder()
                .id(DependencyId.of("NEW"))
                .giver(Sample.PAYROLL)
                .receiver(receiver)
                .build();
    }

    private static List<Problem> conversionOf(String currency) {
        return CurrencyConversion.builder()
                .rates(ExchangeRates.of(ExchangeRate.of("EUR", "GBP", DAY, "0.85", "own")))
                .target("GBP")
                .on(DAY)
                .build()
                .convert(Money.of(5, currency))
                .fold(problems -> problems.asJava(), none -> List.of());
    }
}
