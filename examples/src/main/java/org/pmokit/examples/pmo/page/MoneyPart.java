package org.pmokit.examples.pmo.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.rules.evidence.Names;

/** The money of the programmes: what was approved first, what is approved now, what it will cost, with dates and sources. */
public final class MoneyPart {

    private final Portfolio portfolio;
    private final Names names;

    /**
     * A part on a portfolio.
     *
     * @param portfolio as known on the status date
     * @param names writes the amounts
     */
    public MoneyPart(Portfolio portfolio, Names names) {
        this.portfolio = portfolio;
        this.names = names;
    }

    /**
     * Writes the part, unless no programme has money on record.
     *
     * @param layout to write to
     */
    public void render(Layout layout) {
        List<? extends DeliveryComponent> withMoney = portfolio.programmes().stream()
                .filter(programme -> programme.finance().size().isPresent())
                .toList();
        if (withMoney.isEmpty()) {
            return;
        }
        layout.heading("Money");
        for (DeliveryComponent component : withMoney) {
            layout.point(0, component.title());
            lines(component.finance()).forEach(line -> layout.point(1, line));
        }
    }

    private List<String> lines(Finance finance) {
        List<String> lines = new ArrayList<>();
        opening(finance).ifPresent(lines::add);
        finance.funding().latestFigure().ifPresent(figure -> lines.add("funding now " + told(figure)));
        finance.budget().latestFigure().ifPresent(figure -> lines.add("budget now " + told(figure)));
        finance.forecast().latestFigure().ifPresent(figure -> lines.add("anticipated final cost " + told(figure)));
        distance(finance).ifPresent(lines::add);
        finance.contingency().latestFigure().ifPresent(figure -> lines.add("contingency left " + told(figure)));
        return lines;
    }

    private Optional<String> opening(Finance finance) {
        Optional<Money> base = finance.baseCost().first();
        Optional<Money> contingency = finance.contingency().first();
        return base.flatMap(cost -> contingency.map(reserve -> "at the baseline: base cost " + names.of(cost)
                + " + contingency " + names.of(reserve) + " = " + names.of(cost.plus(reserve))
                + day(finance.baseCost().figures().get(0))));
    }

    private Optional<String> distance(Finance finance) {
        Optional<Money> limit =
                finance.funding().latest().or(() -> finance.budget().latest());
        return limit.flatMap(most -> finance.forecast().latest().map(cost -> {
            Money left = most.minus(cost);
            String share = left.over(most)
                    .map(ratio -> " (" + ratio.asPercent(2) + ")")
                    .orElse("");
            return left.amount().signum() >= 0
                    ? "that is " + names.of(left) + " under" + share
                    : "that is " + names.of(cost.minus(most)) + " over" + share;
        }));
    }

    private String told(Figure figure) {
        return names.of(figure.amount()) + day(figure) + doubt(figure);
    }

    private static String day(Figure figure) {
        return figure.asOf().map(day -> ", " + day).orElse("");
    }

    private static String doubt(Figure figure) {
        Optional<Certainty> certainty = figure.provenance().flatMap(Provenance::certainty);
        String keys = figure.provenance()
                .map(from -> String.join(" ", from.sources()))
                .orElse("");
        String mark = certainty
                .filter(Certainty::isDoubtful)
                .map(how -> how.code() + ": ")
                .orElse("");
        return keys.isEmpty() && mark.isEmpty() ? "" : " [" + mark + keys + "]";
    }
}
