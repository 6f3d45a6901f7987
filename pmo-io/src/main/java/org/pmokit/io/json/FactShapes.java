package org.pmokit.io.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/** The forms of the facts that components hold. */
final class FactShapes {

    static final Form<Provenance> PROVENANCE = Shape.of(ProvenanceParts::new, ProvenanceParts::build)
            .list("sources", Scalars.TEXT, Provenance::sources, (parts, key) -> parts.sources.add(key))
            .optional(
                    "certainty",
                    Scalars.oneOf("certainty", Certainty.values(), Certainty::code),
                    Provenance::certainty,
                    (parts, certainty) -> parts.certainty = certainty)
            .optional("note", Scalars.TEXT, Provenance::note, (parts, note) -> parts.note = note);

    /** First and last day, both inside; a side that is left out is open. The empty span ends the day before it starts. */
    static final Form<DateRange> RANGE = Shape.of(RangeParts::new, RangeParts::build)
            .optional("from", Scalars.DATE, DateRange::firstDay, (parts, day) -> parts.from = day)
            .optional("to", Scalars.DATE, DateRange::lastDay, (parts, day) -> parts.to = day);

    static final Form<DatedForecast> FORECAST = Shape.of(ForecastParts::new, ForecastParts::build)
            .optional("asOf", Scalars.DATE, DatedForecast::asOf, (parts, day) -> parts.asOf = day)
            .mandatory("date", Scalars.DATE, DatedForecast::date, (parts, day) -> parts.date = day)
            .optional(
                    "provenance",
                    PROVENANCE,
                    DatedForecast::provenance,
                    (parts, provenance) -> parts.provenance = provenance);

    static final Form<Milestone> MILESTONE = Shape.of(Milestone::builder, Milestone.Builder::build)
            .mandatory("id", Scalars.id(MilestoneId::of), Milestone::id, Milestone.Builder::id)
            .unless(
                    milestone -> milestone.id().name(),
                    "title",
                    Scalars.TEXT,
                    Milestone::title,
                    Milestone.Builder::title)
            .optional("baseline", Scalars.DATE, Milestone::baseline, Milestone.Builder::baseline)
            .list("forecasts", FORECAST, Milestone::forecasts, Milestone.Builder::addForecast)
            .optional("actual", Scalars.DATE, Milestone::actual, Milestone.Builder::actual)
            .optional("provenance", PROVENANCE, Milestone::provenance, Milestone.Builder::provenance);

    static final Form<DatedProgress> PROGRESS = Shape.of(ProgressParts::new, ProgressParts::build)
            .mandatory("asOf", Scalars.DATE, DatedProgress::asOf, (parts, day) -> parts.asOf = day)
            .mandatory("complete", Scalars.RATIO, DatedProgress::complete, (parts, share) -> parts.complete = share)
            .optional("planned", Scalars.RATIO, DatedProgress::planned, (parts, share) -> parts.planned = share);

    static final Form<Tolerance> TOLERANCE = Shape.of(Tolerance::builder, Tolerance.Builder::build)
            .mandatory(
                    "dimension",
                    Scalars.oneOf("tolerance dimension", ToleranceDimension.values(), ToleranceDimension::code),
                    Tolerance::dimension,
                    Tolerance.Builder::dimension)
            .mandatory(
                    "unit",
                    Scalars.oneOf("tolerance unit", ToleranceUnit.values(), ToleranceUnit::code),
                    Tolerance::unit,
                    Tolerance.Builder::unit)
            .optional("lower", Scalars.NUMBER, Tolerance::lower, Tolerance.Builder::lower)
            .optional("upper", Scalars.NUMBER, Tolerance::upper, Tolerance.Builder::upper);

    static final Form<StatusAssessment> ASSESSMENT = Shape.of(
                    StatusAssessment::builder, StatusAssessment.Builder::build)
            .optional("asOf", Scalars.DATE, StatusAssessment::asOf, StatusAssessment.Builder::asOf)
            .mandatory("assessor", Scalars.TEXT, StatusAssessment::assessor, StatusAssessment.Builder::assessor)
            .optional(
                    "rating",
                    Scalars.oneOf("rating", DeliveryConfidence.values(), DeliveryConfidence::code),
                    StatusAssessment::rating,
                    StatusAssessment.Builder::rating)
            .optional(
                    "scale",
                    Scalars.oneOf("scale", ConfidenceScale.values(), ConfidenceScale::code),
                    StatusAssessment::scale,
                    StatusAssessment.Builder::scale)
            .optional("statement", Scalars.TEXT, StatusAssessment::statement, StatusAssessment.Builder::statement)
            .optional("provenance", PROVENANCE, StatusAssessment::provenance, StatusAssessment.Builder::provenance);

    static final Form<Gap> GAP = Shape.of(GapParts::new, GapParts::build)
            .mandatory("fact", Scalars.TEXT, Gap::fact, (parts, fact) -> parts.fact = fact)
            .mandatory("reason", Scalars.TEXT, Gap::reason, (parts, reason) -> parts.reason = reason);

    private FactShapes() {}

    private static final class ProvenanceParts {
        final List<String> sources = new ArrayList<>();

        @Nullable
        Certainty certainty;

        @Nullable
        String note;

        Provenance build() {
            return new Provenance(sources, Optional.ofNullable(certainty), Optional.ofNullable(note));
        }
    }

    private static final class RangeParts {
        @Nullable
        LocalDate from;

        @Nullable
        LocalDate to;

        DateRange build() {
            LocalDate start = from == null ? LocalDate.MIN : from;
            return DateRange.of(start, to == null ? LocalDate.MAX : to.plusDays(1));
        }
    }

    private static final class ForecastParts {
        @Nullable
        LocalDate asOf;

        LocalDate date = LocalDate.MIN;

        @Nullable
        Provenance provenance;

        DatedForecast build() {
            return new DatedForecast(Optional.ofNullable(asOf), date, Optional.ofNullable(provenance));
        }
    }

    private static final class ProgressParts {
        LocalDate asOf = LocalDate.MIN;
        Ratio complete = Ratio.ZERO;

        @Nullable
        Ratio planned;

        DatedProgress build() {
            return new DatedProgress(asOf, complete, Optional.ofNullable(planned));
        }
    }

    private static final class GapParts {
        String fact = "";
        String reason = "";

        Gap build() {
            return new Gap(fact, reason);
        }
    }
}
