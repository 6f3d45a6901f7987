package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.governance.DefenceDuty;
import org.pmokit.core.governance.DefenceLine;
import org.pmokit.core.governance.GovernanceLevel;
import org.pmokit.core.governance.GovernanceLevelDecision;
import org.pmokit.core.governance.TermsOfReference;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.raci.ActivityKind;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.role.RoleBriefing;
import org.pmokit.core.skill.CourseApproval;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.RoleRequirement;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillAssessment;
import org.pmokit.core.skill.SkillRaise;
import org.pmokit.core.skill.TrainingBooking;
import org.pmokit.core.skill.TrainingCourse;
import org.pmokit.rules.Samples;
import org.pmokit.rules.catalog.review.Scenario.Table;

class PeopleScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-RAC-001")
                        .satisfied(letter("Plan", MANAGER, "A/R"))
                        .breached("project:PAY", letter("Plan", MANAGER, "R"))
                        .breached("project:PAY", letter("Plan", MANAGER, "A"), letter("Plan", EXECUTIVE, "A"))
                        .notApplicable(),
                of("PMO-RAC-002")
                        .satisfied(letter("Plan", MANAGER, "A/R"))
                        .breached("project:PAY", letter("Plan", MANAGER, "A"))
                        .notApplicable(),
                of("PMO-RAC-003")
                        .satisfied(answering(7, held(PAY, MANAGER, ANA)))
                        .breached("project:PAY", answering(8, held(PAY, MANAGER, ANA)))
                        .notApplicable()
                        .with("most", "8")
                        .satisfied(answering(8, held(PAY, MANAGER, ANA))),
                of("PMO-RAC-004")
                        .satisfied(letter("Plan", MANAGER, "A/R"), held(PAY, MANAGER, ANA))
                        .breached("project:PAY", letter("Plan", MANAGER, "A/R"))
                        .satisfied(letter("Plan", MANAGER, "A/R"), RoleAssignment.vacant(PAY, MANAGER))
                        .notApplicable(held(PAY, MANAGER, ANA)),
                of("PMO-RAC-005")
                        .satisfied(letter("Plan", MANAGER, "A/R"), letter("Plan", EXECUTIVE, "I"))
                        .breached("project:PAY", letter("Plan", MANAGER, "C"), letter("Plan", EXECUTIVE, "I"))
                        .notApplicable(),
                of("PMO-RAC-006")
                        .satisfied(asked(4))
                        .breached("project:PAY", asked(5))
                        .notApplicable()
                        .with("most", "5")
                        .satisfied(asked(5)),
                of("PMO-RAC-007")
                        .satisfied(letter("Plan", MANAGER, "R"), letter("Plan", EXECUTIVE, "A"))
                        .breached("project:PAY", letter("Plan", MANAGER, "A"), letter("Plan", EXECUTIVE, "R"))
                        .notApplicable(),
                of("PMO-RAC-008")
                        .satisfied(control(MANAGER, "R"), control(EXECUTIVE, "A"))
                        .breached("project:PAY", control(MANAGER, "A/R"))
                        .notApplicable(letter("Plan", MANAGER, "A/R")),
                of("PMO-STF-001")
                        .satisfied(held(PAY, Role.PROJECT_ASSURANCE, ANA), held(PAY, MANAGER, BEN))
                        .breached("project:PAY", held(PAY, Role.PROJECT_ASSURANCE, ANA), held(PAY, MANAGER, ANA))
                        .notApplicable(held(PAY, MANAGER, ANA)),
                of("PMO-STF-002")
                        .satisfied(everywhere(MANAGER, 7))
                        .breached("project:P1", everywhere(MANAGER, 8))
                        .breached("project:P1", everywhere(EXECUTIVE, 4))
                        .notApplicable()
                        .with("components", "8")
                        .satisfied(everywhere(MANAGER, 8))
                        .with("accountable", "4")
                        .satisfied(everywhere(EXECUTIVE, 4)),
                of("PMO-STF-003")
                        .satisfied(held(PAY, MANAGER, ANA))
                        .satisfied(RoleAssignment.vacant(PAY, MANAGER))
                        .breached("project:PAY", held(PAY, EXECUTIVE, ANA))
                        .notApplicable()
                        .notApplicable(ended()),
                of("PMO-STF-004")
                        .satisfied(held(PAY, EXECUTIVE, ANA), briefed(DAY))
                        .breached("project:PAY", held(PAY, Role.SENIOR_USER, BEN), briefed(DAY))
                        .notApplicable(held(PAY, EXECUTIVE, ANA))
                        .notApplicable(held(PAY, MANAGER, ANA)),
                of("PMO-GOV-041")
                        .satisfied(begun(5), terms(DAY))
                        .breached("project:REC", begun(5), other(5), terms(DAY))
                        .breached("project:PAY", begun(5), terms(DAY.plusDays(1)))
                        .notApplicable(begun(5))
                        .notApplicable(Project.of(PAY, "Payroll"), terms(DAY)),
                of("PMO-GOV-042")
                        .satisfied(begun(31), level(31))
                        .breached("project:PAY", begun(31), level(0))
                        .notApplicable(begun(31))
                        .notApplicable(begun(30), level(0))
                        .with("initiation", "31")
                        .notApplicable(begun(31), level(0)),
                of("PMO-GOV-043")
                        .satisfied(lines("A", "B", "C"))
                        .breached("project:PAY", lines("A", "B"))
                        .breached("project:PAY", lines("A", "B", "A"))
                        .notApplicable()
                        .notApplicable(ended()),
                of("PMO-GOV-044")
                        .satisfied(begun(0).toBuilder()
                                .finance(Samples.money(1, 1))
                                .build())
                        .satisfied(begun(0), held(PAY, EXECUTIVE, ANA))
                        .satisfied(begun(0), terms(DAY))
                        .breached("project:REC", other(0), begun(0), held(PAY, EXECUTIVE, ANA))
                        .breached(
                                "project:REC",
                                other(0),
                                begun(0),
                                held(PAY, EXECUTIVE, ANA),
                                RoleAssignment.vacant(ProjectId.of("REC"), EXECUTIVE))
                        .notApplicable(begun(0))
                        .notApplicable(begun(-1), held(PAY, EXECUTIVE, ANA)),
                skilled("PMO-SKL-001")
                        .satisfied(held(PAY, MANAGER, ANA), can(ANA, Skill.PLANNING, Proficiency.STRONG))
                        .breached("", held(PAY, MANAGER, ANA), can(ANA, Skill.PLANNING, Proficiency.AWARE))
                        .unknown(ASSESSMENT, held(PAY, MANAGER, ANA))
                        .notApplicable(can(ANA, Skill.PLANNING, Proficiency.AWARE)),
                skilled("PMO-SKL-002")
                        .satisfied(APPROVED, held(PAY, MANAGER, ANA), TrainingBooking.of(ANA, COURSE, DAY))
                        .breached("", BARE, held(PAY, MANAGER, ANA), TrainingBooking.of(ANA, COURSE, DAY))
                        .notApplicable(BARE, held(PAY, MANAGER, ANA), TrainingBooking.of(ANA, COURSE, DAY.plusDays(1))),
                skilled("PMO-SKL-003")
                        .satisfied(held(PAY, MANAGER, ANA), certified(DAY))
                        .breached("", held(PAY, MANAGER, ANA), certified(DAY.minusDays(1)))
                        .notApplicable(held(PAY, MANAGER, ANA), can(ANA, Skill.PLANNING, Proficiency.STRONG)),
                skilled("PMO-SKL-004")
                        .satisfied(
                                APPROVED,
                                held(PAY, MANAGER, ANA),
                                can(ANA, Skill.PLANNING, Proficiency.AWARE),
                                TrainingBooking.of(ANA, COURSE, DAY.plusDays(1)))
                        .breached("", held(PAY, MANAGER, ANA), can(ANA, Skill.PLANNING, Proficiency.AWARE))
                        .unknown(ASSESSMENT, held(PAY, MANAGER, ANA))
                        .notApplicable(),
                skilled("PMO-SKL-005")
                        .satisfied(
                                held(PAY, MANAGER, ANA),
                                can(ANA, Skill.PLANNING, Proficiency.STRONG),
                                can(BEN, Skill.PLANNING, Proficiency.CAPABLE))
                        .breached("", held(PAY, MANAGER, ANA), can(ANA, Skill.PLANNING, Proficiency.STRONG))
                        .unknown(ASSESSMENT, held(PAY, MANAGER, ANA))
                        .notApplicable(held(PAY, MANAGER, ANA), can(ANA, Skill.PLANNING, Proficiency.AWARE)));
    }

    private static final String ASSESSMENT = "assessment of the skills of a holder of a role";
    private static final Role MANAGER = Role.PROJECT_MANAGER;
    private static final Role EXECUTIVE = Role.EXECUTIVE;
    private static final PersonId ANA = PersonId.of("a.na");
    private static final PersonId BEN = PersonId.of("b.en");
    private static final CourseId COURSE = CourseId.of("PLAN");
    private static final TrainingCourse BARE = TrainingCourse.builder()
            .id(COURSE)
            .title("planning")
            .addRaise(new SkillRaise(Skill.PLANNING, Proficiency.NONE, Proficiency.STRONG))
            .build();
    private static final TrainingCourse APPROVED =
            BARE.toBuilder().approval(CourseApproval.APPROVED).build();

    private static Table skilled(String rule) {
        return of(rule).given(RoleRequirement.of(MANAGER, Skill.PLANNING, Proficiency.CAPABLE));
    }

    private static RoleAssignment held(ComponentRef component, Role role, PersonId person) {
        return RoleAssignment.of(component, role, person);
    }

    private static RaciAssignment letter(String activity, Role role, String letters) {
        return RaciAssignment.of(PAY, activity, role, letters);
    }

    private static RaciAssignment control(Role role, String letters) {
        return letter("Control Cost", role, letters).toBuilder()
                .kind(ActivityKind.CONTROL)
                .build();
    }

    private static Recorded[] answering(int activities, RoleAssignment holder) {
        return Stream.concat(
                        Stream.of(holder),
                        IntStream.range(0, activities).mapToObj(each -> letter("Plan " + each, MANAGER, "A/R")))
                .toArray(Recorded[]::new);
    }

    private static Recorded[] asked(int roles) {
        return Stream.concat(
                        Stream.of(letter("Plan", MANAGER, "A/R")),
                        IntStream.range(0, roles).mapToObj(each -> letter("Plan", Role.of("expert-" + each), "C")))
                .toArray(Recorded[]::new);
    }

    private static Recorded[] everywhere(Role role, int projects) {
        return IntStream.rangeClosed(1, projects)
                .mapToObj(each -> ProjectId.of("P" + each))
                .flatMap(id -> Stream.<Recorded>of(Project.of(id, "project"), held(id, role, ANA)))
                .toArray(Recorded[]::new);
    }

    private static Project ended() {
        return Project.of(PAY, "Payroll").toBuilder()
                .actualFinish(DAY.minusDays(1))
                .build();
    }

    private static Project begun(int daysAgo) {
        return Project.of(PAY, "Payroll").toBuilder()
                .actualStart(DAY.minusDays(daysAgo))
                .build();
    }

    private static Project other(int daysAgo) {
        return Project.of(ProjectId.of("REC"), "Recruiting").toBuilder()
                .actualStart(DAY.minusDays(daysAgo))
                .build();
    }

    private static RoleBriefing briefed(LocalDate on) {
        return RoleBriefing.builder()
                .component(PAY)
                .role(EXECUTIVE)
                .person(ANA)
                .briefedOn(on)
                .build();
    }

    private static TermsOfReference terms(LocalDate approved) {
        return TermsOfReference.builder()
                .component(PAY)
                .purpose("pay faster")
                .approvedOn(approved)
                .build();
    }

    private static GovernanceLevelDecision level(int daysAgo) {
        return GovernanceLevelDecision.builder()
                .component(PAY)
                .level(GovernanceLevel.LIGHT)
                .decidedOn(DAY.minusDays(daysAgo))
                .build();
    }

    /** One unit on each line, nearest first. */
    private static Recorded[] lines(String... units) {
        Stream<OrganisationUnit> known = Stream.of(units)
                .distinct()
                .map(unit -> OrganisationUnit.builder().id(UnitId.of(unit)).build());
        Stream<DefenceDuty> duties = IntStream.range(0, units.length)
                .mapToObj(at -> DefenceDuty.builder()
                        .component(PAY)
                        .line(DefenceLine.values()[at])
                        .provider(UnitId.of(units[at]))
                        .build());
        return Stream.<Recorded>concat(known, duties).toArray(Recorded[]::new);
    }

    private static SkillAssessment can(PersonId person, Skill skill, Proficiency level) {
        return SkillAssessment.builder()
                .person(person)
                .skill(skill)
                .level(level)
                .assessedOn(DAY.minusDays(30))
                .build();
    }

    private static SkillAssessment certified(LocalDate until) {
        return can(ANA, Skill.PLANNING, Proficiency.STRONG).toBuilder()
                .validUntil(until)
                .build();
    }
}
