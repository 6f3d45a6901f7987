package org.pmokit.io.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.benefit.BenefitLink;
import org.pmokit.core.benefit.BenefitMeasure;
import org.pmokit.core.benefit.BenefitNode;
import org.pmokit.core.benefit.BenefitPoint;
import org.pmokit.core.benefit.BenefitProfile;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Measurement;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.ObjectiveForecast;
import org.pmokit.core.strategy.PerformanceMeasure;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyChangeKind;
import org.pmokit.core.strategy.StrategyNotice;
import org.pmokit.core.strategy.StrengthScale;

/** Random benefits, measures of objectives, and changes of strategy. */
final class OutcomeEntries {

    private final Portfolios any;
    private final Portfolio known;
    private final List<ObjectiveId> objectives;
    private final List<ComponentRef> work;

    private OutcomeEntries(Portfolios any, Portfolio known) {
        this.any = any;
        this.known = known;
        this.objectives = known.all(Objective.class).stream().map(Objective::id).toList();
        this.work = Stream.<ComponentRef>concat(
                        known.all(Programme.class).stream().map(Programme::ref),
                        known.all(Project.class).stream().map(Project::ref))
                .toList();
    }

    /** Adds some that refer to each other, and to what the draft already has. */
    static void addTo(PortfolioDraft draft, Portfolios any) {
        OutcomeEntries entries = new OutcomeEntries(any, draft.resolveOrThrow());
        List<BenefitId> benefits = any.ids("BE").stream().map(BenefitId::of).toList();
        entries.addBenefits(draft, benefits);
        entries.addMeasures(draft, benefits);
        entries.addChanges(draft);
    }

    private void addBenefits(PortfolioDraft draft, List<BenefitId> benefits) {
        for (int index = 0; index < benefits.size(); index++) {
            draft.add(benefit(benefits.get(index), benefits.subList(0, index)));
        }
        int serial = 0;
        for (BenefitId benefit : any.some(benefits)) {
            serial++;
            draft.add(new BenefitLink(
                    any.truth() ? BenefitNode.capability("c" + serial) : BenefitNode.outcome("o" + serial),
                    BenefitNode.benefit(benefit)));
            any.some(objectives)
                    .forEach(objective ->
                            draft.add(new BenefitLink(BenefitNode.benefit(benefit), BenefitNode.objective(objective))));
        }
        for (ComponentRef output : any.some(work)) {
            draft.add(new BenefitLink(BenefitNode.output(output), BenefitNode.capability(any.anyWords())));
        }
    }

    private Benefit benefit(BenefitId id, List<BenefitId> earlier) {
        return Benefit.builder()
                .id(id)
                .title(any.anyText())
                .kind(any.oneOf(BenefitKind.values()))
                .component(any.maybe(any::component))
                .description(any.text())
                .observation(any.text())
                .attribution(any.text())
                .measure(any.maybe(() -> new BenefitMeasure(any.anyWords(), any.anyWords())))
                .beneficiary(any.text())
                .owner(any.maybe(any::person))
                .baseline(any.maybe(any::bound))
                .baselineOn(any.maybe(any::day))
                .target(any.maybe(any::bound))
                .value(any.maybe(any::cost))
                .costToRealise(any.maybe(any::cost))
                .period(any.maybe(any::range))
                .objectives(any.some(objectives))
                .enabledBy(any.many(any::component))
                .dependsOn(any.some(earlier))
                .risks(any.some(known.all(Risk.class).stream().map(Risk::id).toList()))
                .reviewOn(any.maybe(any::day))
                .identifiedOn(any.maybe(any::day))
                .planned(profile())
                .actual(profile())
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private BenefitProfile profile() {
        return new BenefitProfile(IntStream.range(2000, 2000 + any.upTo(3))
                .mapToObj(year -> new BenefitPoint(any.dayOf(year, year), any.bound()))
                .toList());
    }

    private void addMeasures(PortfolioDraft draft, List<BenefitId> benefits) {
        for (ObjectiveId objective : objectives) {
            any.ids("PM").forEach(name -> draft.add(measure(objective, name, benefits)));
            for (ComponentRef component : any.some(work)) {
                draft.add(contribution(component, objective));
            }
            any.ids("OF").forEach(none -> draft.add(forecast(objective)));
        }
    }

    private PerformanceMeasure measure(ObjectiveId objective, String name, List<BenefitId> benefits) {
        return PerformanceMeasure.builder()
                .objective(objective)
                .name(name)
                .unit(any.text())
                .baseline(any.maybe(any::bound))
                .target(any.maybe(any::bound))
                .benefit(any.oneIn(benefits))
                .measurements(any.many(() -> new Measurement(any.day(), any.bound())))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private Contribution contribution(ComponentRef component, ObjectiveId objective) {
        return Contribution.builder()
                .component(component)
                .objective(objective)
                .strength(any.maybe(() -> any.upTo(5)))
                .scale(any.oneOf(StrengthScale.values()))
                .evidence(any.text())
                .mandatory(any.truth())
                .stated(any.maybe(any::day))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private ObjectiveForecast forecast(ObjectiveId objective) {
        return ObjectiveForecast.builder()
                .objective(objective)
                .asOf(any.nextDay())
                .value(any.maybe(any::bound))
                .date(any.maybe(any::day))
                .confidence(any.maybe(any::share))
                .cause(any.maybe(any::component))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private void addChanges(PortfolioDraft draft) {
        if (objectives.isEmpty()) {
            return;
        }
        for (String id : any.ids("SC")) {
            StrategyChange change = change(StrategyChangeId.of(id));
            draft.add(change);
            for (ComponentRef recipient : any.some(work)) {
                draft.add(notice(change.id(), recipient));
            }
        }
    }

    private StrategyChange change(StrategyChangeId id) {
        StrategyChangeKind kind = any.oneOf(StrategyChangeKind.values());
        boolean isNumber = kind == StrategyChangeKind.REWEIGHTED;
        return StrategyChange.builder()
                .id(id)
                .objective(any.one(objectives))
                .kind(kind)
                .on(any.day())
                .oldValue(isNumber ? any.maybe(() -> "0.30") : any.text())
                .newValue(isNumber ? any.maybe(() -> "0.4") : any.text())
                .announcedBy(any.oneIn(new ArrayList<ComponentRef>(known.all(OrganisationUnit.class).stream()
                        .map(OrganisationUnit::id)
                        .toList())))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private StrategyNotice notice(StrategyChangeId change, ComponentRef recipient) {
        return StrategyNotice.builder()
                .change(change)
                .recipient(recipient)
                .role(any.maybe(any::anyRole))
                .person(any.maybe(any::person))
                .components(any.some(work))
                .due(any.day())
                .sent(any.maybe(() -> any.dayOf(2001, 2002)))
                .acknowledged(any.maybe(() -> any.dayOf(2003, 2004)))
                .decideBy(any.maybe(any::day))
                .decided(any.maybe(any::day))
                .decision(any.oneIn(
                        known.all(Decision.class).stream().map(Decision::id).toList()))
                .provenance(any.maybe(any::provenance))
                .build();
    }
}
