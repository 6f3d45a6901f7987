package org.pmokit.io.form;

import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.maturity.MaturityAssessment;
import org.pmokit.core.maturity.MaturityLevel;
import org.pmokit.core.maturity.Perspective;
import org.pmokit.core.maturity.PerspectiveScore;
import org.pmokit.core.maturity.SubModel;
import org.pmokit.core.skill.CourseApproval;
import org.pmokit.core.skill.CourseFeature;
import org.pmokit.core.skill.Mentoring;
import org.pmokit.core.skill.MentoringKind;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.RoleRequirement;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillAssessment;
import org.pmokit.core.skill.SkillRaise;
import org.pmokit.core.skill.TrainingBooking;
import org.pmokit.core.skill.TrainingCourse;
import org.pmokit.core.skill.TrainingMode;
import org.pmokit.io.codec.ValueParser;
import org.pmokit.io.codec.Values;

/** The forms of what people can do, how they learn it, and how mature an organisation is. */
final class SkillForms {

    private static final Scalar<Skill> SKILL = Scalars.text(Skill::code, Values.of(Skill::of));
    private static final Scalar<CourseId> COURSE_ID = Scalars.id(CourseId::of);
    private static final Scalar<Proficiency> PROFICIENCY = numbered(
            Proficiency::number, Proficiency::of, Values.oneOf("proficiency", Proficiency.values(), Proficiency::code));
    private static final Scalar<MaturityLevel> MATURITY = numbered(
            MaturityLevel::number,
            MaturityLevel::of,
            Values.oneOf("maturity level", MaturityLevel.values(), MaturityLevel::code));

    private static final Shape<SkillRaise, Parts> RAISE = Shape.<SkillRaise>of(
                    parts -> new SkillRaise(parts.the("skill"), parts.the("from"), parts.the("to")))
            .mandatory("skill", SKILL, SkillRaise::skill, Parts.put("skill"))
            .mandatory("from", PROFICIENCY, SkillRaise::from, Parts.put("from"))
            .mandatory("to", PROFICIENCY, SkillRaise::to, Parts.put("to"));

    private static final Shape<PerspectiveScore, Parts> SCORE = Shape.<PerspectiveScore>of(parts ->
                    new PerspectiveScore(parts.the("perspective"), parts.maybe("level"), parts.maybe("target")))
            .mandatory(
                    "perspective",
                    Scalars.oneOf("perspective", Perspective.values(), Perspective::code),
                    PerspectiveScore::perspective,
                    Parts.put("perspective"))
            .optional("level", MATURITY, PerspectiveScore::level, Parts.put("level"))
            .optional("target", MATURITY, PerspectiveScore::target, Parts.put("target"));

    static final Shape<RoleRequirement, RoleRequirement.Builder> REQUIREMENT = Shape.of(
                    RoleRequirement::builder, RoleRequirement.Builder::build)
            .mandatory("role", Scalars.ROLE, RoleRequirement::role, RoleRequirement.Builder::role)
            .mandatory("skill", SKILL, RoleRequirement::skill, RoleRequirement.Builder::skill)
            .mandatory("level", PROFICIENCY, RoleRequirement::level, RoleRequirement.Builder::level)
            .unless(none -> 1, "weight", Scalars.WHOLE, RoleRequirement::weight, RoleRequirement.Builder::weight)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    RoleRequirement::provenance,
                    RoleRequirement.Builder::provenance);

    static final Shape<SkillAssessment, SkillAssessment.Builder> ASSESSMENT = Shape.of(
                    SkillAssessment::builder, SkillAssessment.Builder::build)
            .mandatory("person", Scalars.PERSON, SkillAssessment::person, SkillAssessment.Builder::person)
            .mandatory("skill", SKILL, SkillAssessment::skill, SkillAssessment.Builder::skill)
            .mandatory("level", PROFICIENCY, SkillAssessment::level, SkillAssessment.Builder::level)
            .mandatory("assessedOn", Scalars.DATE, SkillAssessment::assessedOn, SkillAssessment.Builder::assessedOn)
            .optional("evidence", Scalars.TEXT, SkillAssessment::evidence, SkillAssessment.Builder::evidence)
            .optional("validUntil", Scalars.DATE, SkillAssessment::validUntil, SkillAssessment.Builder::validUntil)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    SkillAssessment::provenance,
                    SkillAssessment.Builder::provenance);

    static final Shape<TrainingCourse, TrainingCourse.Builder> COURSE = Shape.of(
                    TrainingCourse::builder, TrainingCourse.Builder::build)
            .mandatory("id", COURSE_ID, TrainingCourse::id, TrainingCourse.Builder::id)
            .unless(
                    course -> course.id().value(),
                    "title",
                    Scalars.TEXT,
                    TrainingCourse::title,
                    TrainingCourse.Builder::title)
            .optional("provider", Scalars.TEXT, TrainingCourse::provider, TrainingCourse.Builder::provider)
            .unless(
                    none -> CourseApproval.NOT_APPROVED,
                    "approval",
                    Scalars.oneOf("approval", CourseApproval.values(), CourseApproval::code),
                    TrainingCourse::approval,
                    TrainingCourse.Builder::approval)
            .optional("approvedBy", OfficeForms.BODY, TrainingCourse::approvedBy, TrainingCourse.Builder::approvedBy)
            .optional(
                    "qualification", Scalars.TEXT, TrainingCourse::qualification, TrainingCourse.Builder::qualification)
            .optional(
                    "mode",
                    Scalars.oneOf("mode of training", TrainingMode.values(), TrainingMode::code),
                    TrainingCourse::mode,
                    TrainingCourse.Builder::mode)
            .list(
                    "features",
                    Scalars.oneOf("feature of a course", CourseFeature.values(), CourseFeature::code),
                    TrainingCourse::features,
                    TrainingCourse.Builder::addFeature)
            .optional("cost", Scalars.MONEY, TrainingCourse::cost, TrainingCourse.Builder::cost)
            .optional("durationDays", Scalars.WHOLE, TrainingCourse::durationDays, TrainingCourse.Builder::durationDays)
            .list("raises", RAISE, TrainingCourse::raises, TrainingCourse.Builder::addRaise)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    TrainingCourse::provenance,
                    TrainingCourse.Builder::provenance);

    static final Shape<TrainingBooking, TrainingBooking.Builder> BOOKING = Shape.of(
                    TrainingBooking::builder, TrainingBooking.Builder::build)
            .mandatory("person", Scalars.PERSON, TrainingBooking::person, TrainingBooking.Builder::person)
            .mandatory("course", COURSE_ID, TrainingBooking::course, TrainingBooking.Builder::course)
            .mandatory("on", Scalars.DATE, TrainingBooking::on, TrainingBooking.Builder::on)
            .optional("bookedOn", Scalars.DATE, TrainingBooking::bookedOn, TrainingBooking.Builder::bookedOn)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    TrainingBooking::provenance,
                    TrainingBooking.Builder::provenance);

    static final Shape<Mentoring, Mentoring.Builder> MENTORING = Shape.of(Mentoring::builder, Mentoring.Builder::build)
            .mandatory("mentor", Scalars.PERSON, Mentoring::mentor, Mentoring.Builder::mentor)
            .optional("mentee", Scalars.PERSON, Mentoring::mentee, Mentoring.Builder::mentee)
            .unless(
                    none -> MentoringKind.MENTORING,
                    "kind",
                    Scalars.oneOf("kind of mentoring", MentoringKind.values(), MentoringKind::code),
                    Mentoring::kind,
                    Mentoring.Builder::kind)
            .optional("component", Scalars.REFERENCE, Mentoring::component, Mentoring.Builder::component)
            .optional("skill", SKILL, Mentoring::skill, Mentoring.Builder::skill)
            .optional("aim", Scalars.TEXT, Mentoring::aim, Mentoring.Builder::aim)
            .unless(none -> DateRange.ALWAYS, "period", CommonForms.RANGE, Mentoring::period, Mentoring.Builder::period)
            .optional("provenance", CommonForms.PROVENANCE, Mentoring::provenance, Mentoring.Builder::provenance);

    static final Shape<MaturityAssessment, MaturityAssessment.Builder> MATURITY_ASSESSMENT = Shape.of(
                    MaturityAssessment::builder, MaturityAssessment.Builder::build)
            .mandatory(
                    "subject",
                    Scalars.reference(Scope.of(ComponentKind.PORTFOLIO, ComponentKind.UNIT, ComponentKind.OFFICE)),
                    MaturityAssessment::subject,
                    MaturityAssessment.Builder::subject)
            .mandatory(
                    "model",
                    Scalars.oneOf("maturity model", SubModel.values(), SubModel::code),
                    MaturityAssessment::model,
                    MaturityAssessment.Builder::model)
            .mandatory(
                    "assessedOn", Scalars.DATE, MaturityAssessment::assessedOn, MaturityAssessment.Builder::assessedOn)
            .list("scores", SCORE, MaturityAssessment::scores, MaturityAssessment.Builder::addScore)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    MaturityAssessment::provenance,
                    MaturityAssessment.Builder::provenance);

    private SkillForms() {}

    /** A step of a scale, written as its number; a cell may also hold its code. */
    private static <E> Scalar<E> numbered(ToIntFunction<E> number, IntFunction<E> step, ValueParser<E> codes) {
        ValueParser<E> numbers = text -> Values.whole()
                .parse(text)
                .flatMap(value -> Values.of((String same) -> step.apply(value)).parse(text));
        Function<E, String> writer = value -> String.valueOf(number.applyAsInt(value));
        return new Scalar<>(Scalar.Token.WHOLE, writer, numbers)
                .orInCell(text -> codes.parse(text).orElse(() -> numbers.parse(text)));
    }
}
