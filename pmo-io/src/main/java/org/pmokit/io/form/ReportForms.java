package org.pmokit.io.form;

import org.pmokit.core.identifier.ReportId;
import org.pmokit.core.report.Audience;
import org.pmokit.core.report.BoardOutcome;
import org.pmokit.core.report.ClosureItem;
import org.pmokit.core.report.ClosureStep;
import org.pmokit.core.report.CollectedUpdate;
import org.pmokit.core.report.ExceptionOption;
import org.pmokit.core.report.ExceptionReport;
import org.pmokit.core.report.Frequency;
import org.pmokit.core.report.PerformanceReview;
import org.pmokit.core.report.ReportDefinition;
import org.pmokit.core.report.ReportKind;
import org.pmokit.core.report.SubmittedReport;
import org.pmokit.core.report.UpdateCycle;
import org.pmokit.core.report.UpdateSubject;
import org.pmokit.core.tolerance.DatedDeviation;

/** The forms of what is reported, to whom and when, and of what reports are made of. */
final class ReportForms {

    private static final Scalar<Frequency> FREQUENCY = Scalars.oneOf("frequency", Frequency.values(), Frequency::code);

    static final Shape<ReportDefinition, ReportDefinition.Builder> REPORT_DEFINITION = Shape.of(
                    ReportDefinition::builder, ReportDefinition.Builder::build)
            .mandatory("component", Scalars.REFERENCE, ReportDefinition::component, ReportDefinition.Builder::component)
            .mandatory(
                    "kind",
                    Scalars.oneOf("report kind", ReportKind.values(), ReportKind::code),
                    ReportDefinition::kind,
                    ReportDefinition.Builder::kind)
            .mandatory(
                    "audience",
                    Scalars.oneOf("audience", Audience.values(), Audience::code),
                    ReportDefinition::audience,
                    ReportDefinition.Builder::audience)
            .mandatory("frequency", FREQUENCY, ReportDefinition::frequency, ReportDefinition.Builder::frequency)
            .mandatory("firstDue", Scalars.DATE, ReportDefinition::firstDue, ReportDefinition.Builder::firstDue)
            .optional("until", Scalars.DATE, ReportDefinition::until, ReportDefinition.Builder::until)
            .optional("preparedBy", Scalars.ROLE, ReportDefinition::preparedBy, ReportDefinition.Builder::preparedBy)
            .list("sections", Scalars.TEXT, ReportDefinition::sections, ReportDefinition.Builder::addSection)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    ReportDefinition::provenance,
                    ReportDefinition.Builder::provenance);

    static final Shape<SubmittedReport, SubmittedReport.Builder> SUBMITTED_REPORT = Shape.of(
                    SubmittedReport::builder, SubmittedReport.Builder::build)
            .mandatory("id", Scalars.id(ReportId::of), SubmittedReport::id, SubmittedReport.Builder::id)
            .mandatory("component", Scalars.REFERENCE, SubmittedReport::component, SubmittedReport.Builder::component)
            .mandatory(
                    "kind",
                    Scalars.oneOf("report kind", ReportKind.values(), ReportKind::code),
                    SubmittedReport::kind,
                    SubmittedReport.Builder::kind)
            .mandatory("submittedOn", Scalars.DATE, SubmittedReport::submittedOn, SubmittedReport.Builder::submittedOn)
            .unless(
                    report -> report.kind().code() + " report on "
                            + report.component().value() + " of " + report.submittedOn(),
                    "title",
                    Scalars.TEXT,
                    SubmittedReport::title,
                    SubmittedReport.Builder::title)
            .optional("periodFrom", Scalars.DATE, SubmittedReport::periodFrom, SubmittedReport.Builder::periodFrom)
            .optional("periodTo", Scalars.DATE, SubmittedReport::periodTo, SubmittedReport.Builder::periodTo)
            .optional("statusDate", Scalars.DATE, SubmittedReport::statusDate, SubmittedReport.Builder::statusDate)
            .optional("submittedBy", Scalars.ROLE, SubmittedReport::submittedBy, SubmittedReport.Builder::submittedBy)
            .optional(
                    "audience",
                    Scalars.oneOf("audience", Audience.values(), Audience::code),
                    SubmittedReport::audience,
                    SubmittedReport.Builder::audience)
            .optional(
                    "submittedTo",
                    ControlForms.BODY,
                    SubmittedReport::submittedTo,
                    SubmittedReport.Builder::submittedTo)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    SubmittedReport::provenance,
                    SubmittedReport.Builder::provenance);

    static final Shape<PerformanceReview, PerformanceReview.Builder> PERFORMANCE_REVIEW = Shape.of(
                    PerformanceReview::builder, PerformanceReview.Builder::build)
            .mandatory(
                    "component", Scalars.REFERENCE, PerformanceReview::component, PerformanceReview.Builder::component)
            .mandatory("heldOn", Scalars.DATE, PerformanceReview::heldOn, PerformanceReview.Builder::heldOn)
            .optional("periodFrom", Scalars.DATE, PerformanceReview::periodFrom, PerformanceReview.Builder::periodFrom)
            .optional("periodTo", Scalars.DATE, PerformanceReview::periodTo, PerformanceReview.Builder::periodTo)
            .optional(
                    "reviewedBy",
                    ControlForms.BODY,
                    PerformanceReview::reviewedBy,
                    PerformanceReview.Builder::reviewedBy)
            .optional("rating", FactForms.rating(), PerformanceReview::rating, PerformanceReview.Builder::rating)
            .optional("conclusion", Scalars.TEXT, PerformanceReview::conclusion, PerformanceReview.Builder::conclusion)
            .optional("report", Scalars.id(ReportId::of), PerformanceReview::report, PerformanceReview.Builder::report)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    PerformanceReview::provenance,
                    PerformanceReview.Builder::provenance);

    private static final Shape<ExceptionOption, Parts> OPTION = Shape.<ExceptionOption>of(parts -> new ExceptionOption(
                    parts.the("code"),
                    parts.the("kind"),
                    parts.the("text"),
                    parts.maybe("onBusinessCase"),
                    parts.maybe("onRisks"),
                    parts.maybe("onTolerances")))
            .mandatory("code", Scalars.TEXT, ExceptionOption::code, Parts.put("code"))
            .mandatory(
                    "kind",
                    Scalars.oneOf("kind of option", ExceptionOption.Kind.values(), ExceptionOption.Kind::code),
                    ExceptionOption::kind,
                    Parts.put("kind"))
            .mandatory("text", Scalars.TEXT, ExceptionOption::text, Parts.put("text"))
            .optional("onBusinessCase", Scalars.TEXT, ExceptionOption::onBusinessCase, Parts.put("onBusinessCase"))
            .optional("onRisks", Scalars.TEXT, ExceptionOption::onRisks, Parts.put("onRisks"))
            .optional("onTolerances", Scalars.TEXT, ExceptionOption::onTolerances, Parts.put("onTolerances"));

    static final Shape<ExceptionReport, ExceptionReport.Builder> EXCEPTION_REPORT = Shape.of(
                    ExceptionReport::builder, ExceptionReport.Builder::build)
            .mandatory("id", Scalars.id(ReportId::of), ExceptionReport::id, ExceptionReport.Builder::id)
            .mandatory(
                    "component",
                    ControlForms.CONTROLLED,
                    ExceptionReport::component,
                    ExceptionReport.Builder::component)
            .mandatory("title", Scalars.TEXT, ExceptionReport::title, ExceptionReport.Builder::title)
            .mandatory("raisedOn", Scalars.DATE, ExceptionReport::raisedOn, ExceptionReport.Builder::raisedOn)
            .optional("raisedBy", Scalars.ROLE, ExceptionReport::raisedBy, ExceptionReport.Builder::raisedBy)
            .optional("cause", Scalars.TEXT, ExceptionReport::cause, ExceptionReport.Builder::cause)
            .optional(
                    "consequences", Scalars.TEXT, ExceptionReport::consequences, ExceptionReport.Builder::consequences)
            .optional(
                    "consequencesAbove",
                    Scalars.TEXT,
                    ExceptionReport::consequencesAbove,
                    ExceptionReport.Builder::consequencesAbove)
            .list(
                    "dimensions",
                    ControlForms.DIMENSION,
                    ExceptionReport::dimensions,
                    ExceptionReport.Builder::addDimension)
            .list("options", OPTION, ExceptionReport::options, ExceptionReport.Builder::addOption)
            .optional(
                    "recommendation",
                    Scalars.TEXT,
                    ExceptionReport::recommendation,
                    ExceptionReport.Builder::recommendation)
            .optional("reason", Scalars.TEXT, ExceptionReport::reason, ExceptionReport.Builder::reason)
            .optional("lessons", Scalars.TEXT, ExceptionReport::lessons, ExceptionReport.Builder::lessons)
            .optional(
                    "outcome",
                    Scalars.oneOf("board outcome", BoardOutcome.values(), BoardOutcome::code),
                    ExceptionReport::outcome,
                    ExceptionReport.Builder::outcome)
            .optional("decidedOn", Scalars.DATE, ExceptionReport::decidedOn, ExceptionReport.Builder::decidedOn)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    ExceptionReport::provenance,
                    ExceptionReport.Builder::provenance);

    static final Shape<UpdateCycle, Parts> UPDATE_CYCLE = Shape.<UpdateCycle>of(parts -> new UpdateCycle(
                    parts.the("component"), parts.the("subject"), parts.the("frequency"), parts.the("firstDue")))
            .mandatory("component", Scalars.REFERENCE, UpdateCycle::component, Parts.put("component"))
            .mandatory(
                    "subject",
                    Scalars.oneOf("update subject", UpdateSubject.values(), UpdateSubject::code),
                    UpdateCycle::subject,
                    Parts.put("subject"))
            .mandatory("frequency", FREQUENCY, UpdateCycle::frequency, Parts.put("frequency"))
            .mandatory("firstDue", Scalars.DATE, UpdateCycle::firstDue, Parts.put("firstDue"));

    static final Shape<CollectedUpdate, Parts> COLLECTED_UPDATE = Shape.<CollectedUpdate>of(
                    parts -> new CollectedUpdate(parts.the("component"), parts.the("subject"), parts.the("on")))
            .mandatory("component", Scalars.REFERENCE, CollectedUpdate::component, Parts.put("component"))
            .mandatory(
                    "subject",
                    Scalars.oneOf("update subject", UpdateSubject.values(), UpdateSubject::code),
                    CollectedUpdate::subject,
                    Parts.put("subject"))
            .mandatory("on", Scalars.DATE, CollectedUpdate::on, Parts.put("on"));

    static final Shape<ClosureStep, Parts> CLOSURE_STEP = Shape.<ClosureStep>of(parts -> new ClosureStep(
                    parts.the("component"), parts.the("item"), parts.the("doneOn"), parts.maybe("evidence")))
            .mandatory("component", Scalars.reference(Scope.COMPONENTS), ClosureStep::component, Parts.put("component"))
            .mandatory(
                    "item",
                    Scalars.oneOf("closure item", ClosureItem.values(), ClosureItem::code),
                    ClosureStep::item,
                    Parts.put("item"))
            .mandatory("doneOn", Scalars.DATE, ClosureStep::doneOn, Parts.put("doneOn"))
            .optional("evidence", Scalars.TEXT, ClosureStep::evidence, Parts.put("evidence"));

    static final Shape<DatedDeviation, DatedDeviation.Builder> DATED_DEVIATION = Shape.of(
                    DatedDeviation::builder, DatedDeviation.Builder::build)
            .mandatory(
                    "component", ControlForms.CONTROLLED, DatedDeviation::component, DatedDeviation.Builder::component)
            .mandatory(
                    "dimension", ControlForms.DIMENSION, DatedDeviation::dimension, DatedDeviation.Builder::dimension)
            .mandatory("asOf", Scalars.DATE, DatedDeviation::asOf, DatedDeviation.Builder::asOf)
            .optional("actual", Scalars.NUMBER, DatedDeviation::actual, DatedDeviation.Builder::actual)
            .optional("forecast", Scalars.NUMBER, DatedDeviation::forecast, DatedDeviation.Builder::forecast);

    private ReportForms() {}
}
