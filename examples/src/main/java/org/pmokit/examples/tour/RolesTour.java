package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.governance.DecisionKind;
import org.pmokit.core.governance.DecisionRequest;
import org.pmokit.core.governance.DecisionRight;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.people.PeopleDirectory;
import org.pmokit.core.people.Person;
import org.pmokit.core.people.Pseudonyms;
import org.pmokit.core.profile.RoleCatalogue;
import org.pmokit.core.profile.RoleFamily;
import org.pmokit.core.profile.RoleProfile;
import org.pmokit.core.raci.RaciActivity;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.raci.RaciMatrix;
import org.pmokit.core.raci.RaciReview;
import org.pmokit.core.role.CareerPath;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.role.SeparationOfDuties;
import org.pmokit.core.skill.CourseApproval;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillAssessment;
import org.pmokit.core.skill.SkillRaise;
import org.pmokit.core.skill.SkillRequirement;
import org.pmokit.core.skill.TrainingCourse;
import org.pmokit.core.workforce.GovernanceReview;
import org.pmokit.core.workforce.OverloadLimits;
import org.pmokit.core.workforce.PersonIds;
import org.pmokit.core.workforce.RequiredRole;
import org.pmokit.core.workforce.Workforce;

/** The calls of the chapter on roles and people. */
public final class RolesTour {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIGITAL");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ProjectId RECRUITING = ProjectId.of("REC");
    private static final PersonId ANA = PersonId.of("j.silva");
    private static final PersonId BEN = PersonId.of("b.okoro");

    private RolesTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        catalogue(out);
        profile(out);
        career(out);
        raci(out);
        vacancies(out);
        overload(out);
        duties(out);
        skills(out);
        rights(out);
        directory(out);
        pseudonyms(out);
    }

    static void catalogue(PrintStream out) {
        // begin: catalogue
        for (RoleProfile profile : RoleCatalogue.standard().profiles(RoleFamily.FUNCTIONAL)) {
            out.println(profile.role().title() + ": " + profile.purpose());
        }
        // end: catalogue
    }

    static void profile(PrintStream out) {
        // begin: profile
        RoleProfile head = RoleCatalogue.standard().find(Role.HEAD_OF_OFFICE).orElseThrow();
        out.println(head.role().title() + ": " + head.purpose());
        head.responsibilities().forEach(duty -> out.println("  " + duty.id() + " " + duty.text()));
        head.skills()
                .forEach(need -> out.println(
                        "  needs " + need.skill() + " " + need.level().number() + " of 5"));
        out.println("  never together with " + head.mustNotCombineWith());
        // end: profile
    }

    static void career(PrintStream out) {
        // begin: career
        CareerPath path = CareerPath.standard();
        out.println(path.route(Role.PROJECT_MANAGER, Role.PORTFOLIO_MANAGER));
        out.println("after project officer: " + path.after(Role.PROJECT_OFFICER));
        // end: career
    }

    static void raci(PrintStream out) {
        // begin: raci
        RaciActivity risks = RaciActivity.control("Manage risks");
        RaciActivity plan = RaciActivity.delivery("Plan the project");
        RaciMatrix matrix = RaciMatrix.builder()
                .assign(risks, Role.EXECUTIVE, "A")
                .assign(risks, Role.PROJECT_BOARD, "A")
                .assign(plan, Role.PROJECT_MANAGER, "A/R")
                .assign(plan, Role.PROJECT_OFFICER, "S")
                .build();
        RaciReview.houseDefaults().findings(matrix).forEach(finding -> {
            out.println(finding.check() + " " + finding.message());
            out.println("  Maybe " + finding.advice());
        });
        // end: raci
    }

    private static PortfolioDraft draft() {
        // begin: draft
        return PortfolioDraft.named("Change")
                .statusDate(DAY)
                .add(Programme.of(DIGITAL, "Digital"))
                .add(Project.builder().id(PAYROLL).parent(DIGITAL).build())
                .add(Project.builder().id(RECRUITING).parent(DIGITAL).build())
                .add(RoleAssignment.of(DIGITAL, Role.SENIOR_RESPONSIBLE_OWNER, ANA))
                .add(RoleAssignment.of(DIGITAL, Role.PROGRAMME_MANAGER, ANA))
                .add(RoleAssignment.of(PAYROLL, Role.EXECUTIVE, ANA))
                .add(RoleAssignment.of(RECRUITING, Role.EXECUTIVE, ANA))
                .add(RoleAssignment.of(PAYROLL, Role.PROJECT_MANAGER, BEN))
                .add(RoleAssignment.vacant(RECRUITING, Role.PROJECT_MANAGER))
                .add(RaciAssignment.of(RECRUITING, "Plan the project", Role.PROJECT_MANAGER, "A/R"));
        // end: draft
    }

    static void vacancies(PrintStream out) {
        // begin: vacancies
        Workforce workforce = Workforce.of(draft().resolveOrThrow(), DAY);
        workforce.vacancies(RequiredRole.HOUSE_DEFAULT).forEach(vacancy -> out.println(vacancy.reason()));
        workforce.matrixConcerns(RaciReview.houseDefaults()).forEach(concern -> out.println(concern.reason()));
        // end: vacancies
    }

    static void overload(PrintStream out) {
        // begin: overload
        Workforce workforce = Workforce.of(draft().resolveOrThrow(), DAY);
        workforce
                .overloads(new OverloadLimits(2, 7))
                .forEach(overload -> out.println(overload.path() + ": " + overload.reason()));
        // end: overload
    }

    static void duties(PrintStream out) {
        // begin: duties
        Workforce workforce = Workforce.of(draft().resolveOrThrow(), DAY);
        workforce.dutyConflicts(SeparationOfDuties.standard()).forEach(conflict -> {
            out.println(conflict.message());
            out.println("  Maybe " + conflict.advice());
        });
        // end: duties
    }

    static void skills(PrintStream out) {
        // begin: skills
        Map<Role, Set<SkillRequirement>> needed =
                Map.of(Role.PROJECT_MANAGER, Set.of(SkillRequirement.of(Skill.PLANNING, Proficiency.STRONG)));
        Portfolio portfolio = draft().add(SkillAssessment.builder()
                        .person(BEN)
                        .skill(Skill.PLANNING)
                        .level(Proficiency.ASSISTED)
                        .assessedOn(DAY)
                        .build())
                .add(TrainingCourse.builder()
                        .id(CourseId.of("PLAN-2"))
                        .approval(CourseApproval.APPROVED)
                        .cost(Money.of(900, "GBP"))
                        .addRaise(new SkillRaise(Skill.PLANNING, Proficiency.ASSISTED, Proficiency.STRONG))
                        .build())
                .resolveOrThrow();
        Workforce.of(portfolio, DAY).skillNeeds(needed).forEach(need -> {
            out.println(need.reason());
            need.plan().cost().ifPresent(cost -> out.println("the courses cost " + cost));
        });
        // end: skills
    }

    static void rights(PrintStream out) {
        // begin: rights
        Portfolio portfolio = draft().add(DecisionRight.builder()
                        .component(PAYROLL)
                        .kind(DecisionKind.APPROVE_CHANGE)
                        .role(Role.PROJECT_MANAGER)
                        .upToAmount(Money.of(10_000, "GBP"))
                        .build())
                .add(DecisionRight.builder()
                        .component(DIGITAL)
                        .kind(DecisionKind.APPROVE_CHANGE)
                        .role(Role.SENIOR_RESPONSIBLE_OWNER)
                        .upToAmount(Money.of(100_000, "GBP"))
                        .build())
                .resolveOrThrow();
        DecisionRequest change = DecisionRequest.builder()
                .component(PAYROLL)
                .kind(DecisionKind.APPROVE_CHANGE)
                .amount(Money.of(25_000, "GBP"))
                .build();
        out.println(GovernanceReview.of(portfolio, DAY).whoMayDecide(change).reason());
        // end: rights
    }

    static void directory(PrintStream out) {
        // begin: directory
        PeopleDirectory directory = PeopleDirectory.of(List.of(Person.of(ANA, "Ana Silva")));
        out.println(directory.nameOf(ANA) + ", and " + directory.nameOf(BEN));
        out.println("without a name: " + directory.unknown(PersonIds.in(draft().resolveOrThrow())));
        // end: directory
    }

    static void pseudonyms(PrintStream out) {
        // begin: pseudonyms
        Pseudonyms pseudonyms = Pseudonyms.withSecret("a secret that stays in the house");
        Portfolio abroad = PersonIds.pseudonymised(draft().resolveOrThrow(), pseudonyms);
        out.println(PersonIds.in(abroad).size() + " people, and " + ANA.value() + " is among them: "
                + PersonIds.in(abroad).contains(ANA));
        // end: pseudonyms
    }
}
