package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.product.WorkPackageState;
import org.pmokit.core.quality.FollowUp;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.stage.Stage;
import org.pmokit.core.tolerance.ToleranceReading;

/** Collates what registers say about a component and everything below it, as of a day. */
final class Collation {

    /** Registers that reports show in sections of their own. */
    private static final Set<ComponentKind> SHOWN_APART = EnumSet.of(
            ComponentKind.PROGRAMME,
            ComponentKind.PROJECT,
            ComponentKind.STAGE,
            ComponentKind.WORK_PACKAGE,
            ComponentKind.PRODUCT,
            ComponentKind.QUALITY_ACTIVITY,
            ComponentKind.RISK,
            ComponentKind.ISSUE,
            ComponentKind.REPORT);

    private final Portfolio portfolio;
    private final ComponentRef component;
    private final LocalDate day;

    Collation(Portfolio portfolio, ComponentRef component, LocalDate day) {
        this.portfolio = portfolio.knownOn(day);
        this.component = component;
        this.day = day;
    }

    ReportHead head(ReportKind kind, DateRange period) {
        return new ReportHead(kind, component, portfolio.titleOf(component), day, period);
    }

    Portfolio portfolio() {
        return portfolio;
    }

    LocalDate day() {
        return day;
    }

    <T extends Recorded> List<T> about(ComponentRef subject, Class<T> type) {
        return portfolio.about(subject, type).stream()
                .filter(each -> isKnown(each, day))
                .map(each -> type.cast(each.knownOn(day)))
                .toList();
    }

    private static boolean isKnown(Recorded entry, LocalDate day) {
        return entry.knownSince().filter(day::isBefore).isEmpty();
    }

    List<Risk> openRisks() {
        return about(component, Risk.class).stream().filter(Risk::isOpen).toList();
    }

    List<Issue> openIssues() {
        return about(component, Issue.class).stream().filter(Issue::isOpen).toList();
    }

    List<Stage> stages() {
        if (component instanceof StageId) {
            return portfolio.entry(component).map(Stage.class::cast).stream().toList();
        }
        return about(component, Stage.class).stream()
                .sorted(Comparator.comparingInt(Stage::number))
                .toList();
    }

    List<WorkPackage> workPackages() {
        if (component instanceof WorkPackageId) {
            return portfolio.entry(component).map(WorkPackage.class::cast).stream()
                    .map(each -> each.knownOn(day))
                    .toList();
        }
        return stages().stream()
                .flatMap(stage -> about(stage.id(), WorkPackage.class).stream())
                .toList();
    }

    /** Those of a programme or project itself, or those that its work packages deliver. */
    List<Product> products() {
        if (portfolio.component(component).isPresent()) {
            return about(component, Product.class);
        }
        return workPackages().stream()
                .flatMap(each -> each.products().stream())
                .distinct()
                .flatMap(id -> portfolio.entry(id).map(Product.class::cast).stream())
                .map(each -> each.knownOn(day))
                .toList();
    }

    List<QualityActivity> activities() {
        return Stream.concat(
                        products().stream().flatMap(each -> about(each.id(), QualityActivity.class).stream()),
                        about(component, QualityActivity.class).stream())
                .toList();
    }

    List<ToleranceReading> readings() {
        return ToleranceWatch.of(portfolio, component, day).readings();
    }

    List<ProductLine> lines(Predicate<Product> wanted) {
        List<QualityActivity> all = activities();
        return products().stream().filter(wanted).map(each -> line(each, all)).toList();
    }

    private ProductLine line(Product product, List<QualityActivity> all) {
        List<QualityActivity> held = all.stream()
                .filter(each ->
                        each.subject().equals(product.id()) && each.actual().isPresent())
                .toList();
        ProductLine.Passed passed = held.isEmpty()
                ? ProductLine.Passed.NOT_LOOKED_AT
                : held.stream().anyMatch(each -> each.isPassedOn(day))
                        ? ProductLine.Passed.YES
                        : ProductLine.Passed.NOT_YET;
        return new ProductLine(
                product.id(),
                product.title(),
                product.state(),
                product.planned(),
                product.ready(),
                product.approved(),
                passed);
    }

    List<ActionLine> actions(Predicate<FollowUp> wanted) {
        return activities().stream()
                .flatMap(each ->
                        each.followUps().stream().filter(wanted).map(action -> new ActionLine(each.id(), action)))
                .toList();
    }

    /** What was done in the period that is being reported. */
    PeriodAccount past(DateRange period) {
        return new PeriodAccount(
                period,
                packageLines(each -> wasAtWorkIn(each, period)),
                lines(each -> each.ready().filter(period::contains).isPresent()),
                lines(each -> isOwedBy(each, period)),
                actions(each -> each.done().filter(period::contains).isPresent()));
    }

    /** What will be done in the period after it. */
    PeriodAccount ahead(DateRange period) {
        return new PeriodAccount(
                period,
                packageLines(each -> each.state().compareTo(WorkPackageState.COMPLETED) < 0
                        && each.start()
                                .filter(begin -> !begin.isBefore(period.end()))
                                .isEmpty()),
                List.of(),
                lines(each -> isOwedBy(each, period)),
                actions(each -> each.isOpenOn(day)));
    }

    private List<WorkPackageLine> packageLines(Predicate<WorkPackage> wanted) {
        return workPackages().stream()
                .filter(wanted)
                .map(each -> new WorkPackageLine(
                        each.id(),
                        each.title(),
                        each.state(),
                        each.actualFinish().or(each::finish)))
                .toList();
    }

    private boolean wasAtWorkIn(WorkPackage each, DateRange period) {
        boolean stepped = each.steps().stream().anyMatch(step -> period.contains(step.on()));
        boolean open = each.state() != WorkPackageState.ACCEPTED
                && each.start().filter(begin -> !begin.isBefore(period.end())).isEmpty();
        return stepped || open;
    }

    private boolean isOwedBy(Product product, DateRange period) {
        return !product.isDeliveredOn(day)
                && product.planned().filter(due -> due.isBefore(period.end())).isPresent();
    }

    /** Entries of every other register about the component, so that registers of one's own appear by themselves. */
    List<EntrySection> entries(DateRange period) {
        Map<ComponentKind, List<EntryLine>> sections = new EnumMap<>(ComponentKind.class);
        for (RegisterEntry entry : about(component, RegisterEntry.class)) {
            if (!SHOWN_APART.contains(entry.ref().kind())) {
                sections.computeIfAbsent(entry.ref().kind(), none -> new ArrayList<>())
                        .add(new EntryLine(entry.ref(), entry.title(), movement(entry, period)));
            }
        }
        List<EntrySection> all = new ArrayList<>();
        sections.forEach((kind, lines) -> all.add(new EntrySection(kind.register(), lines)));
        return all;
    }

    private static Movement movement(RegisterEntry entry, DateRange period) {
        if (period.start().equals(LocalDate.MIN)) {
            return Movement.RAISED;
        }
        LocalDate before = period.start().minusDays(1);
        if (!isKnown(entry, before)) {
            return Movement.RAISED;
        }
        return entry.knownOn(before).equals(entry) ? Movement.UNCHANGED : Movement.CHANGED;
    }
}
