package org.pmokit.rules.cel;

import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.RegexLiteralValidator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.rules.file.Passage;

/** Checks expressions about one subject, and tells what is wrong with them and where. */
final class ExpressionReader {

    static final ProblemCode EXPRESSION = ProblemCode.of("expression");
    static final Set<CelKind> NUMBER = Set.of(CelKind.INT, CelKind.UINT, CelKind.DOUBLE);
    static final Set<CelKind> TRUTH = Set.of(CelKind.BOOL);

    private final Shape subject;
    private final Shapes shapes;
    private final Language language;
    private final CelCompiler compiler;
    private final Consumer<Problem> problems;

    ExpressionReader(Shape subject, Shapes shapes, Language language, Consumer<Problem> problems) {
        this.subject = subject;
        this.shapes = shapes;
        this.language = language;
        this.compiler = language.compiler(subject);
        this.problems = problems;
    }

    /** Empty when something is wrong with it, which is then told. */
    Optional<Expression> read(Passage passage, Set<CelKind> result) {
        CelValidationResult outcome = compiler.compile(passage.text());
        if (outcome.hasError()) {
            outcome.getErrors().forEach(issue -> problems.accept(problem(passage, outcome.getSource(), issue)));
            return Optional.empty();
        }
        try {
            CelAbstractSyntaxTree tree = outcome.getAst();
            return isAllowed(passage, tree, result) ? Optional.of(expression(passage, tree)) : Optional.empty();
        } catch (CelValidationException | CelEvaluationException broken) {
            problems.accept(passage.problem(0, EXPRESSION, broken.getMessage() + ".", "write it in another way."));
            return Optional.empty();
        }
    }

    private Expression expression(Passage passage, CelAbstractSyntaxTree tree) throws CelEvaluationException {
        boolean whole = subject.name().equals("portfolio")
                || nodes(tree).stream().anyMatch(node -> ident(node).equals("portfolio"));
        String text = passage.text().strip().replaceAll("\\s+", " ");
        return new Expression(text, language.runtime().createProgram(tree), subject, shapes, whole);
    }

    private boolean isAllowed(Passage passage, CelAbstractSyntaxTree tree, Set<CelKind> result) {
        CelKind kind = tree.getResultType().kind();
        if (!result.contains(kind)) {
            problems.accept(passage.problem(
                    0,
                    EXPRESSION,
                    "The expression gives " + Advice.named(tree.getResultType()) + " where "
                            + (result == TRUTH ? "true or false" : "a number") + " is needed.",
                    result == TRUTH ? "compare it with something." : "count or measure something."));
            return false;
        }
        boolean allowed = true;
        for (CelNavigableExpr node : nodes(tree)) {
            Optional<String> wrong = wrong(node, tree);
            if (wrong.isPresent()) {
                int offset = tree.getSource().getPositionsMap().getOrDefault(node.id(), 0);
                problems.accept(passage.problem(offset, EXPRESSION, wrong.get(), "write it in another way."));
                allowed = false;
            }
        }
        return allowed && hasSoundLiterals(passage, tree);
    }

    private static List<CelNavigableExpr> nodes(CelAbstractSyntaxTree tree) {
        return CelNavigableAst.fromAst(tree).getRoot().allNodes().toList();
    }

    /** What could grow without a bound, and dates that are none. */
    private static Optional<String> wrong(CelNavigableExpr node, CelAbstractSyntaxTree tree) {
        CelExpr expression = node.expr();
        CelType type = tree.getType(node.id()).orElse(ListType.create());
        if (type instanceof ListType list
                && list.hasElemType()
                && (list.elemType().kind() == CelKind.LIST || list.elemType().kind() == CelKind.MAP)) {
            return Optional.of("Lists of lists are not used here.");
        }
        if (expression.getKind() == CelExpr.ExprKind.Kind.MAP) {
            return Optional.of("Maps are not used here.");
        }
        if (expression.getKind() != CelExpr.ExprKind.Kind.CALL) {
            return Optional.empty();
        }
        List<CelExpr> arguments = expression.call().args();
        boolean joins = expression.call().function().equals("_+_") && type instanceof ListType;
        if (joins && !isAccumulator(arguments.get(0))) {
            return Optional.of("Lists are not joined here.");
        }
        return expression.call().function().equals("date") ? date(arguments.get(0)) : Optional.empty();
    }

    private static boolean isAccumulator(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.IDENT
                && expression.ident().name().startsWith("@");
    }

    private static String ident(CelNavigableExpr node) {
        return node.expr().getKind() == CelExpr.ExprKind.Kind.IDENT
                ? node.expr().ident().name()
                : "";
    }

    private static Optional<String> date(CelExpr argument) {
        if (argument.getKind() != CelExpr.ExprKind.Kind.CONSTANT
                || argument.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
            return Optional.of("A date is written as a text, such as date('2026-06-30').");
        }
        String text = argument.constant().stringValue();
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.of("\"" + text + "\" is not a date like 2026-06-30.");
        }
    }

    private boolean hasSoundLiterals(Passage passage, CelAbstractSyntaxTree tree) {
        CelValidationResult literals = CelValidatorFactory.standardCelValidatorBuilder(
                        CelFactory.combine(compiler, language.runtime()))
                .addAstValidators(RegexLiteralValidator.INSTANCE)
                .build()
                .validate(tree);
        literals.getErrors().forEach(issue -> problems.accept(problem(passage, literals.getSource(), issue)));
        return !literals.hasError();
    }

    private Problem problem(Passage passage, CelSource source, CelIssue issue) {
        int offset = source.getLocationOffset(issue.getSourceLocation()).orElse(0);
        return Advice.on(issue.getMessage(), passage, offset, subject, shapes);
    }
}
