package org.pmokit.core;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.ValueTypesTest.ValueType;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.governance.AuthorityRelation;
import org.pmokit.core.governance.DecisionKind;
import org.pmokit.core.governance.DecisionRequest;
import org.pmokit.core.governance.DecisionRight;
import org.pmokit.core.governance.DefenceDuty;
import org.pmokit.core.governance.DefenceLine;
import org.pmokit.core.governance.DeliveryStrategy;
import org.pmokit.core.governance.GovernanceLevel;
import org.pmokit.core.governance.GovernanceLevelDecision;
import org.pmokit.core.governance.OfficeAuthority;
import org.pmokit.core.governance.TermsOfReference;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.people.Person;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.raci.ActivityKind;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.raci.RaciCode;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleBriefing;
import org.pmokit.core.skill.Mentoring;
import org.pmokit.core.skill.MentoringKind;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.RoleRequirement;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.TrainingBooking;

/** The generated types about people and governance, for {@link ValueTypesTest}. */
final class PeopleValueTypes {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Provenance TOLD = Provenance.of(Certainty.VERIFIED, "SRC");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final PersonId SILVA = PersonId.of("j.silva");

    private PeopleValueTypes() {}

    static Stream<ValueType> types() {
        return Stream.concat(people(), governance());
    }

    private static Stream<ValueType> people() {
        return Stream.of(
                new ValueType(
                        Person.class,
                        List.of("id", "name"),
                        () -> Person.builder().build(),
                        () -> Person.of(SILVA, "Joana Silva"),
                        PeopleValueTypes::person,
                        () -> person().toBuilder().build()),
                new ValueType(
                        RoleBriefing.class,
                        List.of("component", "role", "person", "briefedOn"),
                        () -> RoleBriefing.builder().build(),
                        () -> RoleBriefing.builder()
                                .component(PAYROLL)
                                .role(Role.EXECUTIVE)
                                .person(SILVA)
                                .briefedOn(DAY)
                                .build(),
                        PeopleValueTypes::briefing,
                        () -> briefing().toBuilder().build()),
                new ValueType(
                        RaciAssignment.class,
                        List.of("component", "activity", "role"),
                        () -> RaciAssignment.builder().build(),
                        () -> RaciAssignment.of(PAYROLL, "Plan", Role.EXECUTIVE, "A"),
                        PeopleValueTypes::cell,
                        () -> cell().toBuilder().build()),
                new ValueType(
                        RoleRequirement.class,
                        List.of("role", "skill", "level"),
                        () -> RoleRequirement.builder().build(),
                        () -> RoleRequirement.of(Role.EXECUTIVE, Skill.RISK, Proficiency.AWARE),
                        PeopleValueTypes::requirement,
                        () -> requirement().toBuilder().build()),
                new ValueType(
                        TrainingBooking.class,
                        List.of("person", "course", "on"),
                        () -> TrainingBooking.builder().build(),
                        () -> TrainingBooking.of(SILVA, CourseId.of("C"), DAY),
                        PeopleValueTypes::booking,
                        () -> booking().toBuilder().build()),
                new ValueType(
                        Mentoring.class,
                        List.of("mentor"),
                        () -> Mentoring.builder().build(),
                        () -> Mentoring.builder()
                                .mentor(PersonId.of("old"))
                                .mentee(PersonId.of("young"))
                                .build(),
                        PeopleValueTypes::mentoring,
                        () -> mentoring().toBuilder().build()));
    }

    private static Stream<ValueType> governance() {
        return Stream.of(
                new ValueType(
                        DecisionRight.class,
                        List.of("component", "kind"),
                        () -> DecisionRight.builder().build(),
                        () -> DecisionRight.builder()
                                .component(PAYROLL)
                                .kind(DecisionKind.SPEND)
                                .role(Role.EXECUTIVE)
                                .build(),
                        PeopleValueTypes::right,
                        () -> right().toBuilder().build()),
                new ValueType(
                        DecisionRequest.class,
                        List.of("component", "kind"),
                        () -> DecisionRequest.builder().build(),
                        () -> DecisionRequest.of(PAYROLL, DecisionKind.SPEND),
                        PeopleValueTypes::request,
                        () -> request().toBuilder().build()),
                new ValueType(
                        DefenceDuty.class,
                        List.of("component", "line", "provider"),
                        () -> DefenceDuty.builder().build(),
                        () -> DefenceDuty.builder()
                                .component(PAYROLL)
                                .line(DefenceLine.INTERNAL_AUDIT)
                                .provider(UnitId.of("AUD"))
                                .build(),
                        PeopleValueTypes::duty,
                        () -> duty().toBuilder().build()),
                new ValueType(
                        GovernanceLevelDecision.class,
                        List.of("component", "level", "decidedOn"),
                        () -> GovernanceLevelDecision.builder().build(),
                        () -> GovernanceLevelDecision.builder()
                                .component(PAYROLL)
                                .level(GovernanceLevel.LIGHT)
                                .decidedOn(DAY)
                                .build(),
                        PeopleValueTypes::level,
                        () -> level().toBuilder().build()),
                new ValueType(
                        TermsOfReference.class,
                        List.of("component", "purpose"),
                        () -> TermsOfReference.builder().build(),
                        () -> TermsOfReference.builder()
                                .component(PAYROLL)
                                .purpose("pay people")
                                .build(),
                        PeopleValueTypes::terms,
                        () -> terms().toBuilder().build()),
                new ValueType(
                        DeliveryStrategy.class,
                        List.of("component"),
                        () -> DeliveryStrategy.builder().build(),
                        () -> DeliveryStrategy.builder().component(PAYROLL).build(),
                        PeopleValueTypes::strategy,
                        () -> strategy().toBuilder().build()),
                new ValueType(
                        OfficeAuthority.class,
                        List.of("office", "relation"),
                        () -> OfficeAuthority.builder().build(),
                        () -> OfficeAuthority.builder()
                                .office(OfficeId.of("O"))
                                .relation(AuthorityRelation.CHECKS)
                                .build(),
                        PeopleValueTypes::authority,
                        () -> authority().toBuilder().build()));
    }

    private static Person person() {
        return Person.builder().id(SILVA).name("Joana Silva").contact("4711").build();
    }

    private static RoleBriefing briefing() {
        return RoleBriefing.builder()
                .component(PAYROLL)
                .role(Role.EXECUTIVE)
                .person(SILVA)
                .briefedOn(DAY)
                .briefedBy(Role.PROJECT_SPECIALIST)
                .addResponsibility("EX-01")
                .provenance(TOLD)
                .build();
    }

    private static RaciAssignment cell() {
        return RaciAssignment.builder()
                .component(PAYROLL)
                .activity("Plan")
                .kind(ActivityKind.CONTROL)
                .role(Role.EXECUTIVE)
                .addCode(RaciCode.RESPONSIBLE)
                .provenance(TOLD)
                .build();
    }

    private static RoleRequirement requirement() {
        return RoleRequirement.builder()
                .role(Role.EXECUTIVE)
                .skill(Skill.RISK)
                .level(Proficiency.AWARE)
                .weight(3)
                .provenance(TOLD)
                .build();
    }

    private static TrainingBooking booking() {
        return TrainingBooking.builder()
                .person(SILVA)
                .course(CourseId.of("C"))
                .on(DAY)
                .bookedOn(DAY.minusDays(9))
                .provenance(TOLD)
                .build();
    }

    private static Mentoring mentoring() {
        return Mentoring.builder()
                .mentor(SILVA)
                .mentee(PersonId.of("b.okoro"))
                .kind(MentoringKind.COACHING)
                .component(PAYROLL)
                .skill(Skill.RISK)
                .aim("decide alone")
                .period(DateRange.startingOn(DAY))
                .provenance(TOLD)
                .build();
    }

    private static DecisionRight right() {
        return DecisionRight.builder()
                .component(PAYROLL)
                .kind(DecisionKind.SPEND)
                .board(BoardId.of("B"))
                .upToAmount(Money.of(5, "GBP"))
                .upToDays(5)
                .upToShare(Ratio.of("0.05"))
                .period(DateRange.startingOn(DAY))
                .provenance(TOLD)
                .build();
    }

    private static DecisionRequest request() {
        return DecisionRequest.builder()
                .component(PAYROLL)
                .kind(DecisionKind.SPEND)
                .amount(Money.of(5, "GBP"))
                .days(5)
                .share(Ratio.of("0.05"))
                .build();
    }

    private static DefenceDuty duty() {
        return DefenceDuty.builder()
                .component(PAYROLL)
                .line(DefenceLine.INTERNAL_AUDIT)
                .provider(UnitId.of("AUD"))
                .period(DateRange.startingOn(DAY))
                .provenance(TOLD)
                .build();
    }

    private static GovernanceLevelDecision level() {
        return GovernanceLevelDecision.builder()
                .component(PAYROLL)
                .level(GovernanceLevel.LIGHT)
                .decidedOn(DAY)
                .addDecidedBy(Role.PROJECT_MANAGER)
                .reason("small")
                .addLeftOutPart("stage plans")
                .provenance(TOLD)
                .build();
    }

    private static TermsOfReference terms() {
        return TermsOfReference.builder()
                .component(PAYROLL)
                .version("2")
                .purpose("pay people")
                .scope("all staff")
                .authority("within tolerance")
                .writtenOn(DAY)
                .approvedOn(DAY)
                .approvedByRole(Role.EXECUTIVE)
                .approvedByBoard(BoardId.of("B"))
                .provenance(TOLD)
                .build();
    }

    private static DeliveryStrategy strategy() {
        return DeliveryStrategy.builder()
                .component(PAYROLL)
                .planning("in stages")
                .monitoring("monthly")
                .delivery("by site")
                .addContributor(Role.PROJECT_MANAGER)
                .agreedOn(DAY)
                .provenance(TOLD)
                .build();
    }

    private static OfficeAuthority authority() {
        return OfficeAuthority.builder()
                .office(OfficeId.of("O"))
                .component(PAYROLL)
                .relation(AuthorityRelation.CHECKS)
                .provenance(TOLD)
                .build();
    }
}
