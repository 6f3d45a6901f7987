package org.pmokit.graph.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.finance.FundingClaim;
import org.pmokit.core.finance.FundingLine;
import org.pmokit.core.money.Money;

/** The lines of a budget that do not hold, or may not hold, what all claims on them add up to; and by how much. */
final class FundingNotes {

    private final Map<String, Money> lines = new HashMap<>();
    private final Map<String, String> clashes = new HashMap<>();

    FundingNotes(Portfolio portfolio) {
        for (FundingLine line : portfolio.all(FundingLine.class)) {
            line.amount().ifPresent(amount -> lines.put(folded(line.code()), amount));
        }
        Map<String, List<FundingClaim>> claims = new HashMap<>();
        for (FundingClaim claim : portfolio.all(FundingClaim.class)) {
            claims.computeIfAbsent(folded(claim.line()), fresh -> new ArrayList<>())
                    .add(claim);
        }
        claims.forEach((line, all) -> note(line, all).ifPresent(note -> clashes.put(line, note)));
    }

    static String folded(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    /** Empty where everything is known and the line holds it. */
    private Optional<String> note(String line, List<FundingClaim> claims) {
        Optional<Money> sum =
                claims.stream().flatMap(claim -> claim.amount().stream()).reduce(Money::plus);
        Optional<Money> limit = Optional.ofNullable(lines.get(line));
        boolean complete = claims.stream().allMatch(claim -> claim.amount().isPresent());
        if (complete && limit.isPresent() && !sum.orElseThrow().isMoreThan(limit.get())) {
            return Optional.empty();
        }
        return Optional.of("claimed " + sum.map(Money::toString).orElse("unknown") + (complete ? "" : " and more")
                + ", the line holds " + limit.map(Money::toString).orElse("nobody knows how much"));
    }

    /** Why claims on a line clash; empty where they do not. */
    Optional<String> of(String line) {
        return Optional.ofNullable(clashes.get(folded(line)));
    }
}
