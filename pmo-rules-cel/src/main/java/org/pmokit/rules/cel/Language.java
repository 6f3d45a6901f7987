package org.pmokit.rules.cel;

import com.google.common.collect.ImmutableSet;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.checker.CelStandardDeclarations.StandardFunction.Overload.Arithmetic;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelLateFunctionBindings;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmokit.rules.rule.RuleContext;

/**
 * CEL as rules use it: the standard without what makes texts and lists grow or escapes the types; with days between dates.
 * All of it has a bound: the size of an expression, its depth, the steps of its loops, its regular expressions.
 */
final class Language {

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(4_000)
            .maxParseExpressionNodeCount(500)
            .maxParseRecursionDepth(40)
            .comprehensionMaxIterations(100_000)
            .maxRegexProgramSize(500)
            .enableHeterogeneousNumericComparisons(true)
            .enableHiddenAccumulatorVar(true)
            .build();

    private static final ImmutableSet<StandardFunction> LEFT_OUT = ImmutableSet.of(
            StandardFunction.DYN, StandardFunction.TYPE, StandardFunction.BYTES, StandardFunction.STRING);
    private static final ImmutableSet<Arithmetic> GROWING =
            ImmutableSet.of(Arithmetic.ADD_STRING, Arithmetic.ADD_BYTES);

    private final Shapes shapes;
    private final CelRuntime runtime;

    Language(Shapes shapes) {
        this.shapes = shapes;
        this.runtime = CelRuntimeFactory.legacyCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .addLibraries(CelExtensions.optional())
                .addFunctionBindings(
                        CelFunctionBinding.from("days_between", Instant.class, Instant.class, Language::days),
                        CelFunctionBinding.from("date_of_text", String.class, Language::date),
                        CelFunctionBinding.from("sum_of_list", List.class, Language::sum))
                .build();
    }

    CelRuntime runtime() {
        return runtime;
    }

    /** What is known about a subject of a shape: itself, the component that it is about, the portfolio, the day. */
    CelCompiler compiler(Shape subject) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .filterFunctions((function, overload) -> !LEFT_OUT.contains(function)
                                && !(overload instanceof Arithmetic arithmetic && GROWING.contains(arithmetic)))
                        .build())
                .addLibraries(CelExtensions.optional())
                .setTypeProvider(shapes)
                .addVar("as_of", SimpleType.TIMESTAMP)
                .addFunctionDeclarations(functions());
        variables(subject).forEach((name, type) -> builder.addVar(name, StructTypeReference.create(type)));
        return builder.build();
    }

    /** Variables and the names of their types. */
    static Map<String, String> variables(Shape subject) {
        Map<String, String> variables = new TreeMap<>(Map.of("portfolio", "portfolio", "component", "component"));
        variables.put(subject.name(), subject.name());
        return variables;
    }

    private static List<CelFunctionDecl> functions() {
        return List.of(
                CelFunctionDecl.newFunctionDeclaration(
                        "days",
                        CelOverloadDecl.newGlobalOverload(
                                "days_between", SimpleType.INT, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP)),
                CelFunctionDecl.newFunctionDeclaration(
                        "working_days",
                        CelOverloadDecl.newGlobalOverload(
                                "working_days_between", SimpleType.INT, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP)),
                CelFunctionDecl.newFunctionDeclaration(
                        "date",
                        CelOverloadDecl.newGlobalOverload("date_of_text", SimpleType.TIMESTAMP, SimpleType.STRING)),
                CelFunctionDecl.newFunctionDeclaration(
                        "sum",
                        CelOverloadDecl.newGlobalOverload(
                                "sum_of_list", SimpleType.DOUBLE, ListType.create(SimpleType.DOUBLE))));
    }

    /** Working days need the calendar of the judgement. */
    @SuppressWarnings("Immutable") // lives as long as one evaluation
    static CelLateFunctionBindings functions(RuleContext context) {
        return CelLateFunctionBindings.from(CelFunctionBinding.from(
                "working_days_between",
                Instant.class,
                Instant.class,
                (from, to) -> context.calendar().daysBetween(day(from), day(to))));
    }

    private static long days(Instant from, Instant to) {
        return Duration.between(from, to).toDays();
    }

    static Instant date(String text) {
        return instant(LocalDate.parse(text));
    }

    static Instant instant(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static double sum(Collection<?> numbers) {
        return numbers.stream()
                .mapToDouble(number -> ((Number) number).doubleValue())
                .sum();
    }
}
