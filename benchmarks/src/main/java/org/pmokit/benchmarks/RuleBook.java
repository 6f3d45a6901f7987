package org.pmokit.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;

/** Fifty rules about ten figures about a project, in plain predicates; about one answer in thirteen is a breach. */
final class RuleBook {

    static final int FACTS = 10;
    static final int RULES = 50;
    private static final int MOST = 90;
    private static final List<RuleGroup> GROUPS = List.of(
            RuleGroup.SCHEDULE, RuleGroup.FINANCE, RuleGroup.RISK, RuleGroup.GOVERNANCE, RuleGroup.DATA_QUALITY);

    private RuleBook() {}

    /** The least value of the fact of a rule; what is below is a breach. */
    static int least(int rule) {
        return 1 + 3 * (rule / FACTS);
    }

    /** Whether a line keeps to a rule. */
    static Predicate<Line> rule(int rule) {
        int fact = rule % FACTS;
        int least = least(rule);
        return line -> line.fact(fact) >= least;
    }

    static List<Predicate<Line>> rules() {
        List<Predicate<Line>> rules = new ArrayList<>();
        for (int rule = 0; rule < RULES; rule++) {
            rules.add(rule(rule));
        }
        return rules;
    }

    static String id(int rule) {
        return "BENCH-" + (100 + rule);
    }

    /** The number of the rule of that id. */
    static int number(String id) {
        return Integer.parseInt(id.substring("BENCH-".length())) - 100;
    }

    static HealthCheck check() {
        List<Rule<?>> rules = new ArrayList<>();
        for (int rule = 0; rule < RULES; rule++) {
            Evidence evidence = new Evidence.Remark("fact " + rule % FACTS + " is below " + least(rule));
            rules.add(Rule.of(id(rule), Line.class)
                    .group(GROUPS.get(rule % GROUPS.size()))
                    .title("Fact " + rule % FACTS + " is at least " + least(rule))
                    .because("of the measurement")
                    .looksAt(Sight.SUBJECT)
                    .holds(Rag.AMBER, rule(rule), line -> evidence));
        }
        return HealthCheck.of(rules);
    }

    static Portfolio portfolio(int projects) {
        SplittableRandom random = new SplittableRandom(projects);
        PortfolioDraft draft = PortfolioDraft.named("Measured");
        for (int programme = 0; programme * 100 < projects; programme++) {
            draft.add(Programme.of(ProgrammeId.of("PG" + programme), "Programme " + programme));
        }
        for (int at = 0; at < projects; at++) {
            ProjectId id = ProjectId.of("P" + at);
            draft.add(Project.of(id, "Project " + at).toBuilder()
                    .parent(ProgrammeId.of("PG" + at / 100))
                    .build());
            draft.add(new Line(id, random.ints(FACTS, 0, MOST).toArray()));
        }
        return draft.resolveOrThrow();
    }
}
