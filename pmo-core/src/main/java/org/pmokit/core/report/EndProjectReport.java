package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.quality.QualityMetrics;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.tolerance.ToleranceReading;

/**
 * What a project manager tells the board when a programme or project is over, collated from the registers.
 *
 * @param head component, day and the days of the work
 * @param finish the last day of the baseline; empty when not known
 * @param actualFinish the day it finished; empty while it has not, or nobody recorded it
 * @param budget the newest one; empty when not known
 * @param spent the newest actual cost; empty when not known
 * @param closure what closing takes, done and missing
 * @param tolerances the bands of the component, its stages and their work packages
 * @param products all of them
 * @param quality what quality amounted to
 * @param followUps the actions that are still open, to be handed on
 * @param risks the open ones, to be handed on
 * @param issues the open ones, to be handed on
 * @param entries all other registers with entries about it, such as lessons
 */
public record EndProjectReport(
        ReportHead head,
        Optional<LocalDate> finish,
        Optional<LocalDate> actualFinish,
        Optional<Money> budget,
        Optional<Money> spent,
        ClosureChecklist closure,
        List<ToleranceReading> tolerances,
        List<ProductLine> products,
        QualityMetrics quality,
        List<ActionLine> followUps,
        List<Risk> risks,
        List<Issue> issues,
        List<EntrySection> entries) {

    /** Copies. */
    public EndProjectReport {
        tolerances = List.copyOf(tolerances);
        products = List.copyOf(products);
        followUps = List.copyOf(followUps);
        risks = List.copyOf(risks);
        issues = List.copyOf(issues);
        entries = List.copyOf(entries);
    }

    /**
     * Collates it.
     *
     * @param portfolio that has the component
     * @param component a programme or project
     * @param day the status date
     * @throws IllegalArgumentException if the portfolio does not have it
     */
    public static EndProjectReport of(Portfolio portfolio, ComponentRef component, LocalDate day) {
        Collation now = new Collation(portfolio, component, day);
        DeliveryComponent held = now.portfolio()
                .component(component)
                .orElseThrow(() -> new IllegalArgumentException("There is no " + component.asText()
                        + " to report on.\nMaybe it is meant for a programme or project of the portfolio."));
        DateRange period = DateRange.between(
                held.actualStart().or(held::start).filter(begin -> !begin.isAfter(day)), Optional.of(day));
        return new EndProjectReport(
                now.head(ReportKind.END_PROJECT, period),
                held.finish(),
                held.actualFinish(),
                held.finance().budget().latest(),
                held.finance().actual().latest(),
                ClosureChecklist.of(portfolio, component, day),
                now.readings(),
                now.lines(each -> true),
                QualityMetrics.of(now.products(), now.activities(), day),
                now.actions(each -> each.isOpenOn(day)),
                now.openRisks(),
                now.openIssues(),
                now.entries(period));
    }

    /** As plain text; what is missing is said to be missing. */
    public String asText() {
        return new ReportText(head)
                .heading("result")
                .fact("planned finish", finish)
                .fact("finished", actualFinish)
                .fact("budget", budget)
                .fact("spent", spent)
                .fact("first-time pass rate", quality.firstTimePassRate())
                .list(
                        "closure: done",
                        closure.done().entrySet(),
                        each -> each.getKey().words() + " on " + each.getValue())
                .list("closure: missing", closure.missing(), ClosureItem::words)
                .tolerances(tolerances)
                .list("products", products, ReportText::of)
                .list(
                        "follow-ups",
                        followUps,
                        each -> each.activity().value() + " " + each.action().code() + " "
                                + each.action().text())
                .list("open risks", risks, ReportText::of)
                .list("open issues", issues, ReportText::of)
                .entries(entries)
                .toString();
    }
}
