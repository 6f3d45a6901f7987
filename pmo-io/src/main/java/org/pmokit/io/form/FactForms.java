package org.pmokit.io.form;

import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;
import org.pmokit.io.codec.Values;

/** The forms of the facts that programmes and projects hold. */
public final class FactForms {

    /** A finish as it was expected on a day. */
    public static final Shape<DatedForecast, Parts> FORECAST = Shape.<DatedForecast>of(
                    parts -> new DatedForecast(parts.maybe("asOf"), parts.the("date"), parts.maybe("provenance")))
            .optional("asOf", Scalars.DATE, DatedForecast::asOf, Parts.put("asOf"))
            .mandatory("date", Scalars.DATE, DatedForecast::date, Parts.put("date"))
            .optional("provenance", CommonForms.PROVENANCE, DatedForecast::provenance, Parts.put("provenance"));

    /** A milestone with its forecasts. */
    public static final Shape<Milestone, Milestone.Builder> MILESTONE = Shape.of(
                    Milestone::builder, Milestone.Builder::build)
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
            .optional("provenance", CommonForms.PROVENANCE, Milestone::provenance, Milestone.Builder::provenance);

    /** How much of the work was done on a day. */
    public static final Shape<DatedProgress, Parts> PROGRESS = Shape.<DatedProgress>of(
                    parts -> new DatedProgress(parts.the("asOf"), parts.the("complete"), parts.maybe("planned")))
            .mandatory("asOf", Scalars.DATE, DatedProgress::asOf, Parts.put("asOf"))
            .mandatory("complete", Scalars.RATIO, DatedProgress::complete, Parts.put("complete"))
            .optional("planned", Scalars.RATIO, DatedProgress::planned, Parts.put("planned"));

    /** How far a component may move without asking. */
    public static final Shape<Tolerance, Tolerance.Builder> TOLERANCE = Shape.of(
                    Tolerance::builder, Tolerance.Builder::build)
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

    /** What somebody said about the state of a component. */
    public static final Shape<StatusAssessment, StatusAssessment.Builder> ASSESSMENT = Shape.of(
                    StatusAssessment::builder, StatusAssessment.Builder::build)
            .optional("asOf", Scalars.DATE, StatusAssessment::asOf, StatusAssessment.Builder::asOf)
            .mandatory("assessor", Scalars.TEXT, StatusAssessment::assessor, StatusAssessment.Builder::assessor)
            .optional("rating", rating(), StatusAssessment::rating, StatusAssessment.Builder::rating)
            .optional(
                    "scale",
                    Scalars.oneOf("scale", ConfidenceScale.values(), ConfidenceScale::code),
                    StatusAssessment::scale,
                    StatusAssessment.Builder::scale)
            .optional("statement", Scalars.TEXT, StatusAssessment::statement, StatusAssessment.Builder::statement)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    StatusAssessment::provenance,
                    StatusAssessment.Builder::provenance);

    /** A fact that is known to be missing. */
    public static final Shape<Gap, Parts> GAP = Shape.<Gap>of(parts -> new Gap(parts.the("fact"), parts.the("reason")))
            .mandatory("fact", Scalars.TEXT, Gap::fact, Parts.put("fact"))
            .mandatory("reason", Scalars.TEXT, Gap::reason, Parts.put("reason"));

    private FactForms() {}

    /** A rating by its code; a cell may say it as people do. */
    public static Scalar<DeliveryConfidence> rating() {
        return Scalars.oneOf("rating", DeliveryConfidence.values(), DeliveryConfidence::code)
                .orInCell(Values.confidence());
    }
}
