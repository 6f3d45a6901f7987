package org.pmokit.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;

/**
 * One number for one component, and the same component under several policies. The score is published so that anybody can
 * compute it again (house defaults): it starts from the mean score of the open children, or from 100 without any; each red
 * breach in a dimension that counts takes 10 points, each amber one 4, each question without an answer 2; and it is never
 * above 39 for a red component, 69 for an amber one and 84 for an unknown one, nor below 0. No score gets better when a
 * finding is added.
 */
public final class HealthScore {

    private HealthScore() {}

    /**
     * What one answer takes from the score.
     *
     * @param rag of the answer
     */
    public static int points(Rag rag) {
        return switch (rag) {
            case GREEN -> 0;
            case UNKNOWN -> 2;
            case AMBER -> 4;
            case RED -> 10;
        };
    }

    /**
     * The most that a component of a colour has.
     *
     * @param rag of the component
     */
    public static int cap(Rag rag) {
        return switch (rag) {
            case GREEN -> 100;
            case UNKNOWN -> 84;
            case AMBER -> 69;
            case RED -> 39;
        };
    }

    /**
     * The portfolio of a report under several policies, one line each: name, colour, score and what the policy does.
     *
     * @param report any
     * @param policies to compare
     */
    public static String compared(HealthReport report, List<RollUp> policies) {
        return policies.stream()
                .map(policy -> line(policy, report.rollingUp(policy)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(RollUp policy, HealthReport report) {
        ComponentHealth whole = report.healthOf(report.portfolio().id());
        return String.format(
                Locale.ROOT,
                "%-13s %-8s %3d  %s",
                policy.name(),
                whole.rag().code(),
                whole.score(),
                policy.description());
    }
}
