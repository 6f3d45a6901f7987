package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;

/** What one thread is told, any number of threads are told, also when all of them are the first to ask. */
class ManyThreadsTest {

    private static final int THREADS = 4;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);
    private static final SampleValues SAMPLES = new SampleValues();

    @AfterAll
    static void close() {
        POOL.shutdownNow();
    }

    static List<ValueShape> shapes() {
        return ModuleTypes.generated()
                .map(type -> ValueShape.of(type).orElseThrow())
                .filter(shape -> SAMPLES.attributesOf(shape).isPresent())
                .toList();
    }

    @RepeatedTest(20)
    void a_portfolio_answers_all_of_them_alike() throws Exception {
        requireSameAnswers(() -> Sample.draft().resolveOrThrow(), ManyThreadsTest::answersOf);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_value_answers_all_of_them_alike(ValueShape shape) throws Exception {
        List<Object> attributes = SAMPLES.attributesOf(shape).orElseThrow();

        requireSameAnswers(() -> shape.make(attributes), ManyThreadsTest::plainAnswersOf);
    }

    @Test
    void what_is_compared_are_answers() {
        assertThat(answersOf(Sample.draft().resolveOrThrow())).hasSizeGreaterThan(50);
        assertThat(answersOf(Sample.draft().resolveOrThrow()))
                .isNotEqualTo(answersOf(PortfolioDraft.named("Change").resolveOrThrow()));
    }

    private static <T> void requireSameAnswers(Supplier<T> fresh, Function<T, List<Object>> ask) throws Exception {
        List<Object> expected = ask.apply(fresh.get());
        T shared = fresh.get();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<List<Object>>> told = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Callable<List<Object>> asking = () -> {
                start.await();
                return ask.apply(shared);
            };
            told.add(POOL.submit(asking));
        }
        for (Future<List<Object>> each : told) {
            assertThat(each.get()).isEqualTo(expected);
        }
    }

    /** Everything that can be asked of a portfolio, with every component in it. */
    private static List<Object> answersOf(Portfolio portfolio) {
        List<Object> answers = plainAnswersOf(portfolio);
        List<ComponentRef> refs = Stream.concat(
                        portfolio.all(RegisterEntry.class).stream().map(RegisterEntry::ref), Stream.of(portfolio.id()))
                .toList();
        for (Method question : Portfolio.class.getMethods()) {
            if (question.getDeclaringClass() == Portfolio.class
                    && question.getParameterCount() == 1
                    && ComponentRef.class.isAssignableFrom(question.getParameterTypes()[0])) {
                refs.stream()
                        .filter(question.getParameterTypes()[0]::isInstance)
                        .forEach(ref -> answers.add(comparable(ValueShape.call(question, portfolio, ref))));
            }
        }
        refs.forEach(ref -> answers.add(portfolio.about(ref, Recorded.class)));
        answers.add(portfolio.projectsIn(ProgrammeId.of("DIG")));
        return answers;
    }

    private static List<Object> plainAnswersOf(Object value) {
        List<Object> answers = new ArrayList<>();
        for (Method question : ModuleTypes.questions(value.getClass())) {
            if (!ModuleTypes.isMeantToChange(question.getReturnType())) {
                answers.add(question.getName());
                answers.add(answer(question, value));
            }
        }
        answers.add(value.hashCode());
        answers.add(value.toString());
        return answers;
    }

    private static Object answer(Method question, Object value) {
        try {
            return comparable(ValueShape.call(question, value));
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static Object comparable(Object answer) {
        if (answer instanceof Stream<?> stream) {
            return stream.toList();
        }
        return answer instanceof Object[] array ? Arrays.asList(array) : Objects.requireNonNullElse(answer, "nothing");
    }
}
