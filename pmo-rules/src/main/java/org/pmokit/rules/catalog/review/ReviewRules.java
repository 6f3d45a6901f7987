package org.pmokit.rules.catalog.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.quality.QualityCheck;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;
import org.pmokit.core.skill.SkillCheck;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/**
 * One rule for each check of the reviews in {@code pmo-core}: how registers are kept, how offices hang together, whether
 * decisions, changes, benefits and teams are looked after. They are asked only where a review has something to look at, and
 * judged after the colours, which they do not count towards: a gap in a register is no bad project. The limits of a check are
 * thresholds of its rule.
 */
public final class ReviewRules {

    private static final Map<ReviewCheck, List<Threshold>> THRESHOLDS = thresholds();

    private static final Map<ReviewCheck, Rule<?>> BY_CHECK = byFamily();

    private ReviewRules() {}

    /** All of them, family by family in the order of the ids. */
    public static List<Rule<?>> rules() {
        return List.copyOf(BY_CHECK.values());
    }

    /** The same by the check that each asks, in the same order; a check that another rule asks already is not here. */
    public static Map<ReviewCheck, Rule<?>> byCheck() {
        return BY_CHECK;
    }

    private static Map<ReviewCheck, Rule<?>> byFamily() {
        Map<ReviewCheck, Rule<?>> rules = new LinkedHashMap<>();
        ReviewCatalogue.FAMILIES.forEach(family ->
                family.members().forEach(member -> rules.put(member.check(), rule(family, member))));
        return Collections.unmodifiableMap(rules);
    }

    /** Whether what a check finds is about the portfolio as a whole: persons, and rates over all products. */
    static boolean isAboutThePortfolio(ReviewCheck check) {
        return check instanceof SkillCheck || check == QualityCheck.Q6;
    }

    private static Map<ReviewCheck, List<Threshold>> thresholds() {
        Map<ReviewCheck, List<Threshold>> thresholds = new HashMap<>();
        for (Family family : ReviewCatalogue.FAMILIES) {
            for (Family.Member member : family.members()) {
                thresholds.put(member.check(), thresholds(member));
            }
        }
        return thresholds;
    }

    /** How many findings there may be, then the limits of the check. */
    private static List<Threshold> thresholds(Family.Member member) {
        List<Threshold> all = new ArrayList<>();
        all.add(Threshold.houseDefault(member.id() + "/count", "0", MeasureUnit.COUNT));
        for (ReviewLimit limit : member.check().limits()) {
            all.add(Threshold.houseDefault(
                            member.id() + "/" + limit.code(), limit.value().toPlainString(), unit(limit.unit()))
                    .neitherWayStricter());
        }
        return List.copyOf(all);
    }

    private static MeasureUnit unit(ReviewLimit.Unit unit) {
        return switch (unit) {
            case DAYS -> MeasureUnit.DAYS;
            case SHARE -> MeasureUnit.RATIO;
            case COUNT -> MeasureUnit.COUNT;
        };
    }

    private static Rule<Object> rule(Family family, Family.Member member) {
        ReviewCheck check = member.check();
        List<Threshold> limits = THRESHOLDS.getOrDefault(check, List.of());
        return Rule.of(member.id(), Object.class)
                .group(family.group())
                .name(member.name())
                .title(check.title())
                .because(check.because())
                .measuredAs("findings of the check \"" + check.code()
                        + "\" among everything of the subject that it applies to; unknown where facts are missing and"
                        + " nothing else was found")
                .remedy(check.remedy())
                .source(check.source())
                .askedOf(family.owner())
                .thresholds(limits.toArray(Threshold[]::new))
                .askedOnlyOf(
                        "portfolio, programme, project and office of which the review has something to look at",
                        context -> run(family.review(), context).askedOf(check))
                .afterStatus()
                .check((subject, context) -> verdict(family.review(), check, limits.get(0), subject, context));
    }

    private static Verdict verdict(
            Review review, ReviewCheck check, Threshold most, Object subject, RuleContext context) {
        return run(review, context).verdict(check, reference(subject), context.of(most));
    }

    private static ComponentRef reference(Object subject) {
        return subject instanceof Portfolio portfolio ? portfolio.id() : ((RegisterEntry) subject).ref();
    }

    private static ReviewRun run(Review review, RuleContext context) {
        Limits limits = new Limits(THRESHOLDS, context);
        List<Object> key = List.of(review, limits.of(review.checks()));
        return review.looksAtProjects()
                ? context.shared(
                        ReviewRun.class,
                        key,
                        () -> new ReviewRun(review, new Given(context.registers(), limits, context::portfolio)))
                : context.kept(
                        ReviewRun.class,
                        key,
                        registers -> new ReviewRun(review, new Given(registers, limits, () -> {
                            throw new IllegalStateException(review
                                    + " says that it looks at registers only, and asks for the portfolio.\nMaybe let it"
                                    + " look at projects.");
                        })));
    }
}
