package org.pmokit.core.profile;

import static org.pmokit.core.skill.Proficiency.CAPABLE;
import static org.pmokit.core.skill.Proficiency.STRONG;

import java.util.ArrayList;
import java.util.List;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.role.FunctionalRole;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillRequirement;

/** The profiles that are shipped. Levels of skill are house defaults except where the role list says "strong". */
final class StandardProfiles {

    private static final String P3O = "P3O role list";
    private static final String SCRUM = "Scrum Guide";

    private StandardProfiles() {}

    static List<RoleProfile> all() {
        List<RoleProfile> all = new ArrayList<>(List.of(sponsor(), headOfP3o(), headOfOffice()));
        all.addAll(List.of(analyst(), specialist(), officer()));
        for (FunctionalRole each : FunctionalRole.values()) {
            all.add(functional(each));
        }
        all.addAll(List.of(scrumMaster(), productOwner(), lead()));
        all.addAll(GovernanceProfiles.all());
        return all;
    }

    private static RoleProfile sponsor() {
        return profile(Role.SPONSOR, RoleFamily.MANAGEMENT, "the office has a mandate and the means to fulfil it")
                .addOtherName("p3o-sponsor")
                .addMustNotCombineWith(Role.HEAD_OF_P3O, Role.HEAD_OF_OFFICE)
                .build();
    }

    private static RoleProfile headOfP3o() {
        return profile(Role.HEAD_OF_P3O, RoleFamily.MANAGEMENT, "the permanent office is run well and stays useful")
                .addReportsTo(Role.SPONSOR)
                .addLevels(PmoLevel.ENTERPRISE, PmoLevel.DIVISION, PmoLevel.BUSINESS_UNIT)
                .addOtherNames("pmo-director", "head-of-permanent-office")
                .addSkills(asks(Skill.LEADERSHIP, STRONG), asks(Skill.MANAGEMENT, STRONG), asks(Skill.PPM, STRONG))
                .addSkills(asks(Skill.ORGANISATION_KNOWLEDGE, STRONG), asks(Skill.TAILORING, CAPABLE))
                .addMustNotCombineWith(Role.SPONSOR)
                .build();
    }

    private static RoleProfile headOfOffice() {
        return profile(Role.HEAD_OF_OFFICE, RoleFamily.MANAGEMENT, "the office of a programme or project is run well")
                .addReportsTo(Role.SENIOR_RESPONSIBLE_OWNER)
                .addLevel(PmoLevel.PROJECT)
                .addOtherNames("pmo-head", "pmo-manager", "head-of-programme-or-project-office")
                .addSkills(asks(Skill.LEADERSHIP, STRONG), asks(Skill.MANAGEMENT, STRONG), asks(Skill.PPM, STRONG))
                .addSkills(asks(Skill.TAILORING, CAPABLE))
                .addMustNotCombineWith(Role.SPONSOR)
                .responsible("PH-01", "write terms of reference for projects and put them to use", P3O)
                .responsible("PH-02", "define with others how projects are governed, and bring it about", P3O)
                .responsible("PH-03", "agree with owners and managers how to plan, monitor and deliver", P3O)
                .responsible("PH-04", "help the project manager to close a project", P3O)
                .responsible("PH-05", "see that projects of one programme do not overlap", P3O)
                .responsible("PH-06", "find what projects need from each other", P3O)
                .responsible("PH-07", "keep asking whether a project will still meet its objectives", P3O)
                .responsible("PH-08", "show progress on dashboards to project manager and project board", P3O)
                .responsible("PH-09", "tell projects when the strategy changes", P3O)
                .responsible("PH-10", "make the office better all the time", P3O)
                .responsible("PH-11", "lead the people of the office", P3O)
                .build();
    }

    private static RoleProfile analyst() {
        return profile(
                        Role.PORTFOLIO_ANALYST,
                        RoleFamily.GENERIC,
                        "those who choose and steer change see what it means")
                .addLevels(PmoLevel.ENTERPRISE, PmoLevel.DIVISION)
                .addOtherName("pmo-analyst")
                .addSkills(asks(Skill.ANALYSIS, CAPABLE), asks(Skill.PPM, CAPABLE))
                .build();
    }

    private static RoleProfile specialist() {
        return withFunctions(profile(
                        Role.PROJECT_SPECIALIST,
                        RoleFamily.GENERIC,
                        "project managers have a specialist at their side"))
                .addReportsTo(Role.HEAD_OF_OFFICE)
                .addServes(Role.PROJECT_MANAGER, Role.PROJECT_BOARD)
                .addLevel(PmoLevel.PROJECT)
                .addOtherName("programme-or-project-specialist")
                .addSkills(asks(Skill.PPM, CAPABLE), asks(Skill.TAILORING, CAPABLE), asks(Skill.FACILITATION, CAPABLE))
                .responsible("PS-01", "keep standards, templates and advice on tailoring in one place", P3O)
                .responsible("PS-01a", "keep those on starting a project", P3O)
                .responsible("PS-01b", "keep those on analysing risk", P3O)
                .responsible("PS-01c", "keep those on issues and the control of changes", P3O)
                .responsible("PS-01d", "keep those on configuration management", P3O)
                .responsible("PS-01e", "keep those on planning techniques", P3O)
                .responsible("PS-01f", "keep those on methods and tools", P3O)
                .responsible("PS-01g", "keep those on quality assurance", P3O)
                .responsible("PS-01h", "keep those on how a project is organised", P3O)
                .responsible("PS-02", "tell members of boards and of assurance what their roles ask", P3O)
                .responsible("PS-03", "offer quick help to projects in a hurry", P3O)
                .responsible("PS-04", "shape how projects report, and help them to do so", P3O)
                .responsible("PS-05", "keep a register of training courses that are approved", P3O)
                .responsible("PS-06", "keep a collection of good project documents", P3O)
                .build();
    }

    private static RoleProfile officer() {
        return withFunctions(profile(
                        Role.PROJECT_OFFICER,
                        RoleFamily.GENERIC,
                        "planning and delivery rest on data kept in one form"))
                .addReportsTo(Role.HEAD_OF_OFFICE)
                .addServes(Role.PROJECT_MANAGER)
                .addLevel(PmoLevel.PROJECT)
                .addOtherNames("programme-or-project-officer", "coordinator", "co-ordinator", "administrator")
                .addOtherNames("project-coordinator", "project-administrator", "project-support-officer")
                .addOtherNames("pmo-coordinator", "pmo-co-ordinator")
                .addSkills(asks(Skill.DATA_KEEPING, CAPABLE), asks(Skill.PLANNING, Proficiency.ASSISTED))
                .responsible("PO-01", "put guidelines and templates to use so that data is kept alike", P3O)
                .responsible("PO-02", "help plans to be made and kept up to date", P3O)
                .responsible("PO-03", "set up regular reports and watch progress", P3O)
                .responsible("PO-04", "help the project manager to put highlight reports together", P3O)
                .responsible("PO-05", "set up a system for the information of the project and look after it", P3O)
                .responsible("PO-06", "run quality reviews, or help them to run", P3O)
                .responsible("PO-07", "coordinate for the project", P3O)
                .build();
    }

    private static RoleProfile functional(FunctionalRole function) {
        RoleProfile.Builder builder = profile(function.role(), RoleFamily.FUNCTIONAL, function.purpose());
        builder.addMayCombineWith(Role.PROJECT_SPECIALIST, Role.PROJECT_OFFICER);
        if (function == FunctionalRole.QUALITY_ASSURANCE) {
            builder.addMustNotCombineWith(Role.AUTHOR, Role.PROJECT_MANAGER, Role.PROGRAMME_MANAGER);
        }
        return builder.build();
    }

    private static RoleProfile scrumMaster() {
        return profile(Role.SCRUM_MASTER, RoleFamily.FURTHER, "a Scrum team works well and gets better at it")
                .source(SCRUM)
                .addServes(Role.PRODUCT_OWNER)
                .addSkills(asks(Skill.SCRUM, STRONG), asks(Skill.COACHING, CAPABLE), asks(Skill.FACILITATION, CAPABLE))
                .responsible("SM-01", "bring Scrum in, in theory and in practice", SCRUM)
                .responsible("SM-02", "lead by serving, coaching and mentoring", SCRUM)
                .responsible("SM-03", "answer for how effective the team is", SCRUM)
                .responsible("SM-04", "let the team better its practices where it stands", SCRUM)
                .responsible("SM-05", "coach people to organise themselves across trades", SCRUM)
                .responsible("SM-06", "help to make increments of value that are done as defined", SCRUM)
                .responsible("SM-07", "clear away whatever stands in the way", SCRUM)
                .responsible("SM-08", "see that events take place, in good spirit and in time", SCRUM)
                .responsible("SM-09", "serve the product owner", SCRUM)
                .build();
    }

    private static RoleProfile lead() {
        return profile(Role.PMO_LEAD, RoleFamily.FURTHER, "business change has an office that thinks strategically")
                .source("job advertisements")
                .addSkills(asks(Skill.BUSINESS_CHANGE, STRONG), asks(Skill.COMMUNICATION, STRONG))
                .addSkills(asks(Skill.LEADERSHIP, STRONG), asks(Skill.INFLUENCE, STRONG))
                .addSkills(asks(Skill.ORGANISATION_KNOWLEDGE, CAPABLE))
                .build();
    }

    private static RoleProfile productOwner() {
        return profile(Role.PRODUCT_OWNER, RoleFamily.FURTHER, "a Scrum team works on what is worth most")
                .source(SCRUM)
                .responsible("PRO-01", "answer for the value of what the team makes", SCRUM)
                .responsible("PRO-02", "keep the order of the work clear to all", SCRUM)
                .build();
    }

    private static RoleProfile.Builder withFunctions(RoleProfile.Builder builder) {
        for (FunctionalRole each : FunctionalRole.values()) {
            builder.addMayCombineWith(each.role());
        }
        return builder;
    }

    private static RoleProfile.Builder profile(Role role, RoleFamily family, String purpose) {
        RoleProfile.Builder builder = RoleProfile.builder();
        builder.role(role).family(family).purpose(purpose).source(P3O);
        return builder;
    }

    private static SkillRequirement asks(Skill skill, Proficiency level) {
        return SkillRequirement.of(skill, level);
    }
}
