package org.pmokit.io.csv;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.Values;

/** Rows of the registers of dated facts about programmes, projects and milestones. */
final class FactRows {

    private static final String COMPONENT = "component";
    private static final String AS_OF = "as_of";

    private FactRows() {}

    static void milestoneForecast(Row row, Assembly into) {
        Optional<ComponentEntry> owner = into.component(row, "project");
        Optional<String> name = row.required("milestone", Values.text());
        Optional<DatedForecast> forecast = forecast(row, into);
        if (owner.isPresent() && name.isPresent()) {
            Optional<ComponentEntry.MilestoneEntry> milestone = owner.get().milestone(name.get());
            milestone.ifPresentOrElse(
                    known -> forecast.ifPresent(known::add), () -> tellUnknown(row, owner.get(), name.get(), into));
        }
    }

    private static void tellUnknown(Row row, ComponentEntry owner, String name, Assembly into) {
        if (into.isNews(owner.ref().value() + "/" + name, ComponentKind.MILESTONE)) {
            row.refuse(
                    "milestone",
                    new Fault(
                            ProblemCode.UNKNOWN_REFERENCE,
                            "There is no milestone \"" + Excerpt.of(name) + "\" of \""
                                    + owner.ref().value() + "\".",
                            "add it to milestones.csv, or correct the id."));
        }
    }

    static void finishForecast(Row row, Assembly into) {
        Optional<ComponentEntry> component = into.component(row, "project");
        Optional<DatedForecast> forecast = forecast(row, into);
        component.ifPresent(entry -> forecast.ifPresent(entry::addFinishForecast));
    }

    private static Optional<DatedForecast> forecast(Row row, Assembly into) {
        Optional<LocalDate> asOf = row.required(AS_OF, Values.date());
        Optional<LocalDate> day = row.required("forecast", Values.date());
        return asOf.isEmpty() ? Optional.empty() : day.map(date -> new DatedForecast(asOf, date, into.provenance(row)));
    }

    static void figure(Row row, Assembly into) {
        Optional<ComponentEntry> component = into.component(row, COMPONENT);
        Optional<Measure> measure = row.required("measure", Values.oneOf("measure", Measure.values(), Measure::code));
        Optional<LocalDate> asOf = row.value(AS_OF, Values.date());
        Optional<Money> amount = row.required("amount", into.amounts());
        if (component.isPresent() && measure.isPresent() && amount.isPresent()) {
            component.get().add(measure.get(), new Figure(asOf, amount.get(), into.provenance(row)));
        }
    }

    static void progress(Row row, Assembly into) {
        Optional<ComponentEntry> component = into.component(row, COMPONENT);
        Optional<LocalDate> asOf = row.required(AS_OF, Values.date());
        Optional<Ratio> complete = row.required("complete", Values.ratio());
        Optional<Ratio> planned = row.value("planned", Values.ratio());
        if (component.isPresent() && asOf.isPresent() && complete.isPresent()) {
            try {
                component.get().add(new DatedProgress(asOf.get(), complete.get(), planned));
            } catch (IllegalArgumentException refusal) {
                row.refuse("complete", Fault.of(refusal));
            }
        }
    }

    static void status(Row row, Assembly into) {
        Optional<ComponentEntry> component = into.component(row, COMPONENT);
        Optional<LocalDate> asOf = row.required(AS_OF, Values.date());
        Optional<String> assessor = row.required("assessor", Values.text());
        StatusAssessment.Builder assessment = StatusAssessment.builder()
                .asOf(asOf)
                .rating(row.value("rating", Values.confidence()))
                .scale(row.value("scale", Values.oneOf("scale", ConfidenceScale.values(), ConfidenceScale::code)))
                .statement(row.text("statement"))
                .provenance(into.provenance(row));
        component.ifPresent(entry ->
                assessor.ifPresent(who -> entry.add(assessment.assessor(who).build())));
    }

    static void tolerance(Row row, Assembly into) {
        Optional<ComponentEntry> component = into.component(row, COMPONENT);
        Optional<ToleranceDimension> dimension = row.required(
                "dimension",
                Values.oneOf("tolerance dimension", ToleranceDimension.values(), ToleranceDimension::code));
        Optional<ToleranceUnit> unit =
                row.required("unit", Values.oneOf("tolerance unit", ToleranceUnit.values(), ToleranceUnit::code));
        Tolerance.Builder tolerance = Tolerance.builder()
                .lower(row.value("lower", Values.decimal()))
                .upper(row.value("upper", Values.decimal()));
        if (component.isPresent() && dimension.isPresent() && unit.isPresent()) {
            try {
                component
                        .get()
                        .add(tolerance
                                .dimension(dimension.get())
                                .unit(unit.get())
                                .build());
            } catch (IllegalArgumentException refusal) {
                row.refuse("lower", Fault.of(refusal));
            }
        }
    }

    static void gap(Row row, Assembly into) {
        Optional<ComponentEntry> component = into.component(row, COMPONENT);
        Optional<String> fact = row.required("fact", Values.text());
        Optional<String> reason = row.required("reason", Values.text());
        if (component.isPresent() && fact.isPresent() && reason.isPresent()) {
            component.get().add(new Gap(fact.get(), reason.get()));
        }
    }
}
