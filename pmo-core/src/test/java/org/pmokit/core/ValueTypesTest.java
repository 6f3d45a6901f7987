package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.benefit.BenefitMeasure;
import org.pmokit.core.benefit.BenefitPoint;
import org.pmokit.core.benefit.BenefitProfile;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.finance.PeriodCost;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.maturity.MaturityAssessment;
import org.pmokit.core.maturity.MaturityLevel;
import org.pmokit.core.maturity.Perspective;
import org.pmokit.core.maturity.SubModel;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.LinkedTeam;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Permanence;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.office.Service;
import org.pmokit.core.office.Sourcing;
import org.pmokit.core.office.TailoringDecision;
import org.pmokit.core.office.TailoringFactor;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.IncompleteException;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.profile.Responsibility;
import org.pmokit.core.profile.RoleFamily;
import org.pmokit.core.profile.RoleProfile;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.raci.RaciActivity;
import org.pmokit.core.raci.RaciCheck;
import org.pmokit.core.raci.RaciFinding;
import org.pmokit.core.raci.RaciReview;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.skill.CourseApproval;
import org.pmokit.core.skill.CourseFeature;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillAssessment;
import org.pmokit.core.skill.SkillCheck;
import org.pmokit.core.skill.SkillFinding;
import org.pmokit.core.skill.SkillRaise;
import org.pmokit.core.skill.SkillRequirement;
import org.pmokit.core.skill.SkillReview;
import org.pmokit.core.skill.TrainingBooking;
import org.pmokit.core.skill.TrainingCourse;
import org.pmokit.core.skill.TrainingCourseRegister;
import org.pmokit.core.skill.TrainingMode;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.ObjectiveLevel;
import org.pmokit.core.strategy.TargetDirection;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/** What every generated value type promises, for all of them. */
class ValueTypesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Provenance TOLD = Provenance.of(Certainty.VERIFIED, "SRC");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    private static final UnitId HR = UnitId.of("HR");
    private static final MoneySeries SERIES = MoneySeries.of(Figure.of(DAY, Money.of(5, "GBP")));
    private static final Finance FINANCE = Finance.builder()
            .baseCost(SERIES)
            .budget(SERIES)
            .contingency(SERIES)
            .funding(SERIES)
            .forecast(SERIES)
            .actual(SERIES)
            .addPeriod(new PeriodCost(ReportingPeriod.ukFinancialYear(2026), Optional.empty(), Optional.empty()))
            .build();

    /**
     * A generated type.
     *
     * @param type the type itself
     * @param mandatory what its builder cannot do without
     * @param empty builds without setting anything
     * @param minimal sets what is mandatory and nothing else
     * @param full sets everything to something that is not the default
     * @param rebuilt a full one, through its builder
     */
    record ValueType(
            Class<?> type,
            List<String> mandatory,
            Supplier<?> empty,
            Supplier<?> minimal,
            Supplier<?> full,
            Supplier<?> rebuilt) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<ValueType> types() {
        return Stream.concat(firstTypes(), StrategyAndAgileValues.types());
    }

    private static Stream<ValueType> firstTypes() {
        return Stream.of(
                new ValueType(
                        MaturityAssessment.class,
                        List.of("subject", "model", "assessedOn"),
                        () -> MaturityAssessment.builder().build(),
                        () -> MaturityAssessment.builder()
                                .subject(HR)
                                .model(SubModel.PROJECT)
                                .assessedOn(DAY)
                                .build(),
                        () -> maturity(),
                        () -> maturity().toBuilder().build()),
                new ValueType(
                        RaciFinding.class,
                        List.of("check", "message", "advice"),
                        () -> RaciFinding.builder().build(),
                        () -> RaciFinding.builder()
                                .check(RaciCheck.RC1)
                                .message("m.")
                                .advice("a.")
                                .build(),
                        () -> raciFinding(),
                        () -> raciFinding().toBuilder().build()),
                new ValueType(
                        SkillFinding.class,
                        List.of("check", "person", "message", "advice"),
                        () -> SkillFinding.builder().build(),
                        () -> SkillFinding.builder()
                                .check(SkillCheck.T1)
                                .person(PersonId.of("j.silva"))
                                .message("m.")
                                .advice("a.")
                                .build(),
                        () -> skillFinding(),
                        () -> skillFinding().toBuilder().build()),
                new ValueType(
                        RoleProfile.class,
                        List.of("role", "family", "purpose"),
                        () -> RoleProfile.builder().build(),
                        () -> RoleProfile.builder()
                                .role(Role.SPONSOR)
                                .family(RoleFamily.MANAGEMENT)
                                .purpose("p")
                                .build(),
                        () -> roleProfile(),
                        () -> roleProfile().toBuilder().build()),
                new ValueType(
                        RaciReview.class,
                        List.of(),
                        () -> RaciReview.builder().build(),
                        () -> RaciReview.houseDefaults(),
                        () -> raciReview(),
                        () -> raciReview().toBuilder().build()),
                new ValueType(
                        SkillAssessment.class,
                        List.of("person", "skill", "level", "assessedOn"),
                        () -> SkillAssessment.builder().build(),
                        () -> SkillAssessment.builder()
                                .person(PersonId.of("j.silva"))
                                .skill(Skill.RISK)
                                .level(Proficiency.CAPABLE)
                                .assessedOn(DAY)
                                .build(),
                        () -> skillAssessment(),
                        () -> skillAssessment().toBuilder().build()),
                new ValueType(
                        TrainingCourse.class,
                        List.of("id"),
                        () -> TrainingCourse.builder().build(),
                        () -> TrainingCourse.builder().id(CourseId.of("C")).build(),
                        () -> course(),
                        () -> course().toBuilder().build()),
                new ValueType(
                        SkillReview.class,
                        List.of(),
                        () -> SkillReview.builder().build(),
                        () -> SkillReview.builder().build(),
                        () -> skillReview(),
                        () -> skillReview().toBuilder().build()),
                new ValueType(
                        TailoringDecision.class,
                        List.of("factor", "finding", "consequence"),
                        () -> TailoringDecision.builder().build(),
                        () -> TailoringDecision.of(TailoringFactor.CULTURE, "open", "few rules"),
                        () -> tailoring(),
                        () -> tailoring().toBuilder().build()),
                new ValueType(
                        StatusAssessment.class,
                        List.of("assessor"),
                        () -> StatusAssessment.builder().build(),
                        () -> StatusAssessment.builder().assessor("board").build(),
                        () -> assessment(),
                        () -> assessment().toBuilder().build()),
                new ValueType(
                        Benefit.class,
                        List.of("id", "title", "kind"),
                        () -> Benefit.builder().build(),
                        () -> Benefit.builder()
                                .id(BenefitId.of("B"))
                                .title("t")
                                .kind(BenefitKind.CASHABLE)
                                .build(),
                        () -> benefit(),
                        () -> benefit().toBuilder().build()),
                new ValueType(
                        Programme.class,
                        List.of("id"),
                        () -> Programme.builder().build(),
                        () -> Programme.builder().id(DIGITAL).build(),
                        () -> programme(),
                        () -> programme().toBuilder().build()),
                new ValueType(
                        Project.class,
                        List.of("id"),
                        () -> Project.builder().build(),
                        () -> Project.builder().id(PAYROLL).build(),
                        () -> project(),
                        () -> project().toBuilder().build()),
                new ValueType(
                        Issue.class,
                        List.of("id", "component", "title"),
                        () -> Issue.builder().build(),
                        () -> Issue.builder()
                                .id(IssueId.of("I"))
                                .component(PAYROLL)
                                .title("t")
                                .build(),
                        () -> issue(),
                        () -> issue().toBuilder().build()),
                new ValueType(
                        Risk.class,
                        List.of("id", "component", "title"),
                        () -> Risk.builder().build(),
                        () -> Risk.builder()
                                .id(RiskId.of("R"))
                                .component(PAYROLL)
                                .title("t")
                                .build(),
                        () -> risk(),
                        () -> risk().toBuilder().build()),
                new ValueType(
                        Dependency.class,
                        List.of("id", "giver", "receiver"),
                        () -> Dependency.builder().build(),
                        () -> Dependency.of(PAYROLL, DIGITAL),
                        () -> dependency(),
                        () -> dependency().toBuilder().build()),
                new ValueType(
                        OverlapDecision.class,
                        List.of("first", "second", "disposition"),
                        () -> OverlapDecision.builder().build(),
                        () -> OverlapDecision.builder()
                                .first(PAYROLL)
                                .second(ProjectId.of("REC"))
                                .disposition(Disposition.MERGE)
                                .build(),
                        () -> decision(),
                        () -> decision().toBuilder().build()),
                new ValueType(
                        Finance.class,
                        List.of(),
                        () -> Finance.builder().build(),
                        () -> Finance.UNKNOWN,
                        () -> FINANCE,
                        () -> FINANCE.toBuilder().build()),
                new ValueType(
                        OrganisationUnit.class,
                        List.of("id"),
                        () -> OrganisationUnit.builder().build(),
                        () -> OrganisationUnit.builder().id(HR).build(),
                        () -> unit(),
                        () -> unit().toBuilder().build()),
                new ValueType(
                        Board.class,
                        List.of("id"),
                        () -> Board.builder().build(),
                        () -> Board.builder().id(BoardId.of("B")).build(),
                        () -> board(),
                        () -> board().toBuilder().build()),
                new ValueType(
                        Milestone.class,
                        List.of("id"),
                        () -> Milestone.builder().build(),
                        () -> Milestone.builder().id(MilestoneId.of("PAY/G1")).build(),
                        () -> milestone(),
                        () -> milestone().toBuilder().build()),
                new ValueType(
                        Office.class,
                        List.of("id", "type", "permanence"),
                        () -> Office.builder().build(),
                        () -> Office.builder()
                                .id(OfficeId.of("O"))
                                .type(OfficeType.PROGRAMME_OFFICE)
                                .permanence(Permanence.PERMANENT)
                                .build(),
                        () -> office(),
                        () -> office().toBuilder().build()),
                new ValueType(
                        RoleAssignment.class,
                        List.of("component", "role"),
                        () -> RoleAssignment.builder().build(),
                        () -> RoleAssignment.vacant(PAYROLL, Role.SPONSOR),
                        () -> assignment(),
                        () -> assignment().toBuilder().build()),
                new ValueType(
                        Objective.class,
                        List.of("id", "title"),
                        () -> Objective.builder().build(),
                        () -> Objective.builder()
                                .id(ObjectiveId.of("O"))
                                .title("t")
                                .build(),
                        () -> objective(),
                        () -> objective().toBuilder().build()),
                new ValueType(
                        Problem.class,
                        List.of("code", "message"),
                        () -> Problem.builder().build(),
                        () -> Problem.builder()
                                .code(ProblemCode.UNREADABLE)
                                .message("m.")
                                .build(),
                        () -> problem(),
                        () -> problem().toBuilder().build()),
                new ValueType(
                        Source.class,
                        List.of("key", "title"),
                        () -> Source.builder().build(),
                        () -> Source.builder().key("S").title("t").build(),
                        () -> source(),
                        () -> source().toBuilder().build()),
                new ValueType(
                        Tolerance.class,
                        List.of("dimension", "unit"),
                        () -> Tolerance.builder().build(),
                        () -> Tolerance.builder()
                                .dimension(ToleranceDimension.COST)
                                .unit(ToleranceUnit.RATIO)
                                .build(),
                        () -> Tolerance.ofDays(10, 14),
                        () -> Tolerance.ofDays(10, 14).toBuilder().build()));
    }

    @Test
    void every_generated_type_is_examined_here() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target", "classes"))) {
            List<String> generated = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("Immutable[A-Za-z]+\\.class"))
                    .map(name -> name.substring("Immutable".length(), name.length() - ".class".length()))
                    .toList();

            assertThat(types().map(ValueType::toString)).containsExactlyInAnyOrderElementsOf(generated);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_builder_names_everything_that_is_missing_at_once(ValueType type) {
        if (type.mandatory().isEmpty()) {
            assertThat(type.empty().get()).isEqualTo(type.minimal().get());
            return;
        }
        assertThatThrownBy(() -> type.empty().get())
                .asInstanceOf(type(IncompleteException.class))
                .satisfies(thrown -> {
                    assertThat(thrown.missing()).containsExactlyElementsOf(type.mandatory());
                    assertThat(thrown)
                            .hasMessageStartingWith("Not set: " + String.join(", ", type.mandatory()))
                            .hasMessageContaining("\nMaybe ");
                });
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_mandatory_is_enough(ValueType type) {
        assertThat(type.minimal().get()).isEqualTo(type.minimal().get());
    }

    @ParameterizedTest
    @MethodSource("types")
    void values_with_the_same_attributes_are_equal_and_others_are_not(ValueType type) {
        Object full = type.full().get();

        assertThat(full)
                .isEqualTo(type.full().get())
                .hasSameHashCodeAs(type.full().get())
                .hasToString(type.full().get().toString())
                .isNotEqualTo(type.minimal().get())
                .isNotEqualTo(null)
                .isNotEqualTo("something else");
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_builder_filled_with_a_value_builds_the_same_value(ValueType type) {
        assertThat(type.rebuilt().get()).isEqualTo(type.full().get());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everything_mandatory_is_an_attribute(ValueType type) throws ReflectiveOperationException {
        assertThat(attributes(type.type()))
                .isNotEmpty()
                .extracting(Method::getName)
                .containsAll(type.mandatory());
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_full_example_differs_from_the_minimal_one_in_every_attribute_that_is_not_mandatory(ValueType type)
            throws ReflectiveOperationException {
        for (Method attribute : attributes(type.type())) {
            if (!type.mandatory().contains(attribute.getName())) {
                assertThat(attribute.invoke(type.full().get()))
                        .as(attribute.getName())
                        .isNotEqualTo(attribute.invoke(type.minimal().get()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_collection_of_a_value_can_be_changed(ValueType type) throws ReflectiveOperationException {
        for (Method attribute : attributes(type.type())) {
            if (attribute.invoke(type.full().get()) instanceof Collection<?> held) {
                assertThat(held).as(attribute.getName()).isNotEmpty();
                assertThatThrownBy(held::clear)
                        .as(attribute.getName())
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void persons_do_not_show_in_the_text_of_a_value() {
        assertThat(assignment().toString()).doesNotContain("j.silva").contains("sponsor");
        assertThat(risk().toString()).doesNotContain("j.silva").contains("R");
        assertThat(benefit().toString()).doesNotContain("j.silva").contains("B");
        assertThat(issue().toString()).doesNotContain("j.silva").contains("I");
    }

    /** Abstract ones, and those with a default that the builder can set. */
    private static List<Method> attributes(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = Stream.of(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .filter(method -> Stream.of(builder.getMethods())
                        .anyMatch(setter -> setter.getName().equals(method.getName())))
                .filter(method -> !method.getName().equals("toString"))
                .toList();
    }

    private static StatusAssessment assessment() {
        return StatusAssessment.builder()
                .asOf(DAY)
                .assessor("board")
                .rating(DeliveryConfidence.AMBER)
                .scale(ConfidenceScale.THREE_POINT)
                .statement("holding")
                .provenance(TOLD)
                .build();
    }

    private static Benefit benefit() {
        return Benefit.builder()
                .id(BenefitId.of("B"))
                .title("t")
                .kind(BenefitKind.CASHABLE)
                .component(PAYROLL)
                .description("calls cost less")
                .observation("shorter queues")
                .attribution("nobody else works on it")
                .measure(new BenefitMeasure("unit-call-cost", "GBP per call"))
                .beneficiary("contact centre")
                .owner(PersonId.of("j.silva"))
                .baseline(BigDecimal.TEN)
                .target(BigDecimal.ONE)
                .value(Money.of(5, "GBP"))
                .period(DateRange.startingOn(DAY))
                .addObjective(ObjectiveId.of("O"))
                .planned(BenefitProfile.of(BenefitPoint.of(DAY, 100)))
                .actual(BenefitProfile.of(BenefitPoint.of(DAY, 80)))
                .provenance(TOLD)
                .build();
    }

    private static Programme programme() {
        return Programme.builder()
                .id(DIGITAL)
                .title("Digital")
                .description("all of it")
                .parent(ProgrammeId.of("ALL"))
                .start(DAY)
                .finish(DAY)
                .actualStart(DAY)
                .actualFinish(DAY)
                .addFinishForecast(DatedForecast.undated(DAY))
                .declaredStatus(ProjectStatus.ON_HOLD)
                .finance(FINANCE)
                .addProgress(new DatedProgress(DAY, Ratio.ONE, Optional.empty()))
                .addMilestone(milestone())
                .addTolerance(Tolerance.ofDays(1, 2))
                .addAssessment(assessment())
                .addObjective(ObjectiveId.of("O"))
                .deliveredBy(HR)
                .reportedOn(DAY)
                .addGap(new Gap("start", "withheld"))
                .provenance(TOLD)
                .build();
    }

    private static Project project() {
        return Project.builder()
                .id(PAYROLL)
                .title("Payroll")
                .description("all of it")
                .parent(DIGITAL)
                .start(DAY)
                .finish(DAY)
                .actualStart(DAY)
                .actualFinish(DAY)
                .addFinishForecast(DatedForecast.undated(DAY))
                .declaredStatus(ProjectStatus.ON_HOLD)
                .finance(FINANCE)
                .addProgress(new DatedProgress(DAY, Ratio.ONE, Optional.empty()))
                .addMilestone(milestone())
                .addTolerance(Tolerance.ofDays(1, 2))
                .addAssessment(assessment())
                .addObjective(ObjectiveId.of("O"))
                .deliveredBy(HR)
                .reportedOn(DAY)
                .addGap(new Gap("start", "withheld"))
                .provenance(TOLD)
                .addSite("site")
                .addSupplier("supplier")
                .addTeam("team")
                .addDeliverable("deliverable")
                .build();
    }

    private static MaturityAssessment maturity() {
        return MaturityAssessment.builder()
                .subject(HR)
                .model(SubModel.PROJECT)
                .assessedOn(DAY)
                .putLevel(Perspective.RISK_MANAGEMENT, MaturityLevel.DEFINED)
                .putTarget(Perspective.RISK_MANAGEMENT, MaturityLevel.MANAGED)
                .provenance(TOLD)
                .build();
    }

    private static RaciFinding raciFinding() {
        return RaciFinding.builder()
                .check(RaciCheck.RC1)
                .activity(RaciActivity.delivery("Plan"))
                .addRole(Role.SPONSOR)
                .person(PersonId.of("j.silva"))
                .message("m.")
                .advice("a.")
                .build();
    }

    private static SkillFinding skillFinding() {
        return SkillFinding.builder()
                .check(SkillCheck.T1)
                .person(PersonId.of("j.silva"))
                .role(Role.SPONSOR)
                .skill(Skill.RISK)
                .course(CourseId.of("C"))
                .message("m.")
                .advice("a.")
                .build();
    }

    private static RoleProfile roleProfile() {
        return RoleProfile.builder()
                .role(Role.SPONSOR)
                .family(RoleFamily.MANAGEMENT)
                .purpose("p")
                .addResponsibility(new Responsibility("PH-05", "t", "s"))
                .addSkill(SkillRequirement.of(Skill.RISK, Proficiency.AWARE))
                .addLevel(PmoLevel.PROJECT)
                .addMayCombineWith(Role.EXECUTIVE)
                .addMustNotCombineWith(Role.PROJECT_MANAGER)
                .addOtherName("backer")
                .source("own")
                .build();
    }

    private static RaciReview raciReview() {
        return RaciReview.builder()
                .mostAccountabilities(3)
                .mostConsulted(2)
                .putRank(Role.SPONSOR, 1)
                .build();
    }

    private static SkillAssessment skillAssessment() {
        return SkillAssessment.builder()
                .person(PersonId.of("j.silva"))
                .skill(Skill.RISK)
                .level(Proficiency.CAPABLE)
                .assessedOn(DAY)
                .evidence("certificate")
                .validUntil(DAY)
                .provenance(TOLD)
                .build();
    }

    private static TrainingCourse course() {
        return TrainingCourse.builder()
                .id(CourseId.of("C"))
                .title("Risk in a day")
                .provider("house")
                .approval(CourseApproval.APPROVED)
                .mode(TrainingMode.BLENDED)
                .addFeature(CourseFeature.EXAM_INCLUDED)
                .cost(Money.of(5, "GBP"))
                .durationDays(1)
                .addRaise(new SkillRaise(Skill.RISK, Proficiency.NONE, Proficiency.ASSISTED))
                .provenance(TOLD)
                .build();
    }

    private static SkillReview skillReview() {
        return SkillReview.builder()
                .addAssignment(assignment())
                .putRequirement(Role.SPONSOR, Set.of(SkillRequirement.of(Skill.RISK, Proficiency.AWARE)))
                .addAssessment(skillAssessment())
                .addBooking(new TrainingBooking(PersonId.of("j.silva"), CourseId.of("C"), DAY))
                .register(TrainingCourseRegister.of(List.of(course())))
                .independentFrom(Proficiency.STRONG)
                .build();
    }

    private static TailoringDecision tailoring() {
        return TailoringDecision.builder()
                .factor(TailoringFactor.CULTURE)
                .finding("open")
                .consequence("few rules")
                .decidedBy("board")
                .decidedOn(DAY)
                .addLeftOutPart("audits")
                .provenance(TOLD)
                .build();
    }

    private static Issue issue() {
        return Issue.builder()
                .id(IssueId.of("I"))
                .component(PAYROLL)
                .title("t")
                .raised(DAY)
                .closed(DAY)
                .owner("j.silva")
                .response("mend it")
                .provenance(TOLD)
                .build();
    }

    private static Risk risk() {
        return Risk.builder()
                .id(RiskId.of("R"))
                .component(PAYROLL)
                .title("t")
                .raised(DAY)
                .closed(DAY)
                .owner("j.silva")
                .response("avoid it")
                .probability(Ratio.of("0.25"))
                .impact(Money.of(5, "GBP"))
                .provenance(TOLD)
                .build();
    }

    private static Dependency dependency() {
        return Dependency.builder()
                .id(DependencyId.of("D"))
                .giver(PAYROLL)
                .receiver(DIGITAL)
                .title("t")
                .kind("handover")
                .neededBy(DAY)
                .promisedBy(DAY)
                .agreed(true)
                .provenance(TOLD)
                .build();
    }

    private static OverlapDecision decision() {
        return OverlapDecision.builder()
                .first(PAYROLL)
                .second(ProjectId.of("REC"))
                .disposition(Disposition.MERGE)
                .decidedBy("board")
                .decidedOn(DAY)
                .until(DAY)
                .reason("cheaper")
                .provenance(TOLD)
                .build();
    }

    private static OrganisationUnit unit() {
        return OrganisationUnit.builder()
                .id(HR)
                .title("Human resources")
                .kind("department")
                .parent(UnitId.of("ALL"))
                .provenance(TOLD)
                .build();
    }

    private static Board board() {
        return Board.builder()
                .id(BoardId.of("B"))
                .title("Board")
                .governs(DIGITAL)
                .period(DateRange.startingOn(DAY))
                .provenance(TOLD)
                .build();
    }

    private static Milestone milestone() {
        return Milestone.builder()
                .id(MilestoneId.of("PAY/G1"))
                .title("Gate one")
                .baseline(DAY)
                .addForecast(DatedForecast.of(DAY, DAY))
                .actual(DAY)
                .provenance(TOLD)
                .build();
    }

    private static Office office() {
        return Office.builder()
                .id(OfficeId.of("O"))
                .title("Office")
                .type(OfficeType.PROGRAMME_OFFICE)
                .permanence(Permanence.PERMANENT)
                .level(PmoLevel.DIVISION)
                .control(ControlStyle.DIRECTIVE)
                .sourcing(Sourcing.EXTERNAL)
                .addServes(DIGITAL)
                .addService(Service.ASSURANCE)
                .reportsTo(HR)
                .addLinkedTeam(LinkedTeam.of("finance"))
                .unit(HR)
                .period(DateRange.startingOn(DAY))
                .provenance(TOLD)
                .build();
    }

    private static RoleAssignment assignment() {
        return RoleAssignment.builder()
                .component(PAYROLL)
                .role(Role.SPONSOR)
                .holder(PersonId.of("j.silva"))
                .period(DateRange.startingOn(DAY))
                .provenance(TOLD)
                .build();
    }

    private static Objective objective() {
        return Objective.builder()
                .id(ObjectiveId.of("O"))
                .title("t")
                .parent(ObjectiveId.of("ALL"))
                .component(DIGITAL)
                .lead(HR)
                .level(ObjectiveLevel.STRATEGIC)
                .weight(Ratio.ONE)
                .priority(1)
                .owner(Role.SPONSOR)
                .mandatory(true)
                .constraint("no new staff")
                .targetValue(BigDecimal.TEN)
                .targetUnit("days")
                .direction(TargetDirection.AT_MOST)
                .valueTolerance(BigDecimal.ONE)
                .targetDate(DAY)
                .daysTolerance(14)
                .period(DateRange.startingOn(DAY))
                .version("2")
                .withdrawn(DAY)
                .provenance(TOLD)
                .build();
    }

    private static Problem problem() {
        return Problem.builder()
                .code(ProblemCode.UNREADABLE)
                .severity(Severity.WARNING)
                .path("projects[PAY]")
                .message("m.")
                .value("v")
                .advice("a.")
                .origin(Origin.file("f"))
                .build();
    }

    private static Source source() {
        return Source.builder()
                .key("S")
                .title("t")
                .publisher("p")
                .date("2026")
                .address("https://example.org")
                .build();
    }
}
