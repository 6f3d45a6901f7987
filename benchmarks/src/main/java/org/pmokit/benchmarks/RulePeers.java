package org.pmokit.benchmarks;

import java.io.Serial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.pmokit.core.Portfolio;
import org.pmokit.rules.Finding;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.rule.Assessment;

/** The same fifty rules over the same projects in several engines. */
final class RulePeers {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** A breach as plain code keeps it. */
    record Found(int rule, Line line) {}

    private final Portfolio portfolio;
    private final List<Line> lines;
    private final List<Predicate<Line>> predicates = RuleBook.rules();
    private final HealthCheck check = RuleBook.check();
    private final KieBase drools;
    private final Rules easy = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();
    private List<Found> found = new ArrayList<>();

    RulePeers(int size) {
        this.portfolio = RuleBook.portfolio(size);
        this.lines = List.copyOf(portfolio.all(Line.class));
        ModelImpl model = new ModelImpl();
        for (int rule = 0; rule < RuleBook.RULES; rule++) {
            model.addRule(drools(rule));
            easy.register(easy(rule));
        }
        this.drools = KieBaseBuilder.createKieBaseFromModel(model);
    }

    private record Breaks(int rule, int least) implements Predicate1<Line> {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public boolean test(Line line) {
            return line.fact(rule % RuleBook.FACTS) < least;
        }
    }

    private org.drools.model.Rule drools(int rule) {
        Variable<Line> line = PatternDSL.declarationOf(Line.class);
        return PatternDSL.rule(RuleBook.id(rule))
                .build(
                        PatternDSL.pattern(line).expr("breaks" + rule, new Breaks(rule, RuleBook.least(rule))),
                        PatternDSL.on(line).execute(matched -> found.add(new Found(rule, matched))));
    }

    private org.jeasy.rules.api.Rule easy(int rule) {
        Predicate<Line> keeps = predicates.get(rule);
        return new RuleBuilder()
                .name(RuleBook.id(rule))
                .priority(rule)
                .when(facts -> !keeps.test(facts.get("line")))
                .then(facts -> found.add(new Found(rule, facts.get("line"))))
                .build();
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /** The floor: each fact is read once. */
    List<Found> fused() {
        List<Found> all = new ArrayList<>();
        for (Line line : lines) {
            for (int fact = 0; fact < RuleBook.FACTS; fact++) {
                int value = line.fact(fact);
                for (int rule = fact; rule < RuleBook.RULES; rule += RuleBook.FACTS) {
                    if (value < RuleBook.least(rule)) {
                        all.add(new Found(rule, line));
                    }
                }
            }
        }
        return all;
    }

    List<Found> predicates() {
        List<Found> all = new ArrayList<>();
        for (Line line : lines) {
            for (int rule = 0; rule < RuleBook.RULES; rule++) {
                if (!predicates.get(rule).test(line)) {
                    all.add(new Found(rule, line));
                }
            }
        }
        return all;
    }

    /** Every verdict, every colour. */
    HealthReport assess() {
        return check.assess(portfolio, Assessment.asOf(DAY));
    }

    /** And every finding, most important first. */
    List<Finding> assessAndSort() {
        return assess().findings();
    }

    List<Found> drools() {
        found = new ArrayList<>();
        KieSession session = drools.newKieSession();
        try {
            lines.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found;
    }

    List<Found> easyRules() {
        found = new ArrayList<>();
        for (Line line : lines) {
            Facts facts = new Facts();
            facts.put("line", line);
            engine.fire(easy, facts);
        }
        return found;
    }

    /** Stops unless all of them find the same. */
    void requireAgreement() {
        List<String> expected = texts(predicates());
        List<String> ours = assessAndSort().stream()
                .map(finding -> RuleBook.number(finding.key().rule().value()) + " "
                        + finding.component().value())
                .sorted()
                .toList();
        require("pmokit", expected.equals(ours));
        require("fused", expected.equals(texts(fused())));
        require("Drools", expected.equals(texts(drools())));
        require("Easy Rules", expected.equals(texts(easyRules())));
    }

    private static void require(String engine, boolean same) {
        if (!same) {
            throw new IllegalStateException(engine + " finds something else.");
        }
    }

    private static List<String> texts(List<Found> found) {
        return found.stream()
                .map(each -> each.rule() + " " + each.line().project().value())
                .sorted()
                .toList();
    }
}
