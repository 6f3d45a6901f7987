package org.pmokit.core.profile;

import static org.pmokit.core.skill.Proficiency.CAPABLE;
import static org.pmokit.core.skill.Proficiency.STRONG;

import java.util.List;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillRequirement;

/** The shipped profiles of those who direct and run programmes and projects; wording and skills are house defaults. */
final class GovernanceProfiles {

    private static final String HOUSE = "house default";

    private GovernanceProfiles() {}

    static List<RoleProfile> all() {
        return List.of(
                sponsoringGroup(),
                seniorResponsibleOwner(),
                programmeBoard(),
                programmeManager(),
                businessChangeManager(),
                projectBoard(),
                executive(),
                seniorUser(),
                seniorSupplier(),
                projectAssurance(),
                projectManager(),
                teamManager(),
                businessOwner(),
                stakeholder());
    }

    private static RoleProfile sponsoringGroup() {
        return profile(Role.SPONSORING_GROUP, "the organisation stands behind the programme")
                .responsible("SG-01", "give the programme its mandate and its money", HOUSE)
                .responsible("SG-02", "name the senior responsible owner", HOUSE)
                .responsible("SG-03", "settle what the owner cannot settle alone", HOUSE)
                .build();
    }

    private static RoleProfile seniorResponsibleOwner() {
        return profile(Role.SENIOR_RESPONSIBLE_OWNER, "one person answers for whether the change is worth it")
                .addOtherName("sro")
                .addReportsTo(Role.SPONSORING_GROUP)
                .addMustNotCombineWith(Role.PROGRAMME_MANAGER)
                .addSkills(asks(Skill.LEADERSHIP, STRONG), asks(Skill.ORGANISATION_KNOWLEDGE, STRONG))
                .responsible("SRO-01", "own vision and business case from start to end", HOUSE)
                .responsible("SRO-02", "chair the programme board", HOUSE)
                .responsible("SRO-03", "answer for benefits once they are due", HOUSE)
                .responsible("SRO-04", "have the programme reviewed by others", HOUSE)
                .build();
    }

    private static RoleProfile programmeBoard() {
        return profile(Role.PROGRAMME_BOARD, "the owner of a programme does not decide alone")
                .addReportsTo(Role.SENIOR_RESPONSIBLE_OWNER)
                .responsible("PGB-01", "keep the programme within what was agreed", HOUSE)
                .responsible("PGB-02", "settle what projects cannot settle between them", HOUSE)
                .build();
    }

    private static RoleProfile programmeManager() {
        return profile(Role.PROGRAMME_MANAGER, "projects fit together and lead to the outcome")
                .addReportsTo(Role.SENIOR_RESPONSIBLE_OWNER)
                .addMustNotCombineWith(Role.SENIOR_RESPONSIBLE_OWNER)
                .addSkills(asks(Skill.PPM, STRONG), asks(Skill.LEADERSHIP, CAPABLE), asks(Skill.RISK, CAPABLE))
                .responsible("PGM-01", "plan the programme and set up its projects", HOUSE)
                .responsible("PGM-02", "see to what projects need from each other", HOUSE)
                .responsible("PGM-03", "deal with risks and issues that cross projects", HOUSE)
                .build();
    }

    private static RoleProfile businessChangeManager() {
        return profile(Role.BUSINESS_CHANGE_MANAGER, "what is delivered is taken up and brings its benefits")
                .addOtherName("bcm")
                .addReportsTo(Role.SENIOR_RESPONSIBLE_OWNER)
                .addSkills(asks(Skill.BUSINESS_CHANGE, STRONG), asks(Skill.COMMUNICATION, CAPABLE))
                .responsible("BCM-01", "say which benefits the business will see, and measure them", HOUSE)
                .responsible("BCM-02", "make the business ready for the change", HOUSE)
                .responsible("BCM-03", "see the change through until it is the usual way", HOUSE)
                .build();
    }

    private static RoleProfile projectBoard() {
        return profile(Role.PROJECT_BOARD, "those who pay, use and supply direct the project together")
                .responsible("PJB-01", "let the project start, go on stage by stage, and end", HOUSE)
                .responsible("PJB-02", "decide when a forecast leaves its tolerance", HOUSE)
                .responsible("PJB-03", "give the project manager advice and room to act", HOUSE)
                .build();
    }

    private static RoleProfile executive() {
        return profile(Role.EXECUTIVE, "the project stays worth its money")
                .addOtherName("project-executive")
                .addReportsTo(Role.SENIOR_RESPONSIBLE_OWNER)
                .addMustNotCombineWith(Role.PROJECT_MANAGER)
                .addSkill(asks(Skill.PROJECT_EXPERIENCE, CAPABLE))
                .responsible("EX-01", "own the business case of the project", HOUSE)
                .responsible("EX-02", "chair the project board and have the last word", HOUSE)
                .build();
    }

    private static RoleProfile seniorUser() {
        return profile(Role.SENIOR_USER, "those who will use the outcome get what they need")
                .addReportsTo(Role.EXECUTIVE)
                .responsible("SU-01", "say what users need and when it is good enough", HOUSE)
                .responsible("SU-02", "lend the people who know the work", HOUSE)
                .responsible("SU-03", "answer for benefits that users are to bring about", HOUSE)
                .build();
    }

    private static RoleProfile seniorSupplier() {
        return profile(Role.SENIOR_SUPPLIER, "what is to be made can be made, and is made well")
                .addReportsTo(Role.EXECUTIVE)
                .responsible("SS-01", "vouch for designs and for how the work is done", HOUSE)
                .responsible("SS-02", "lend the people and means that make the products", HOUSE)
                .build();
    }

    private static RoleProfile projectAssurance() {
        return profile(Role.PROJECT_ASSURANCE, "the board hears from somebody who does not run the project")
                .addReportsTo(Role.PROJECT_BOARD)
                .addMustNotCombineWith(Role.PROJECT_MANAGER, Role.TEAM_MANAGER, Role.AUTHOR)
                .addSkill(asks(Skill.PROJECT_EXPERIENCE, CAPABLE))
                .responsible("PA-01", "check for business, user and supplier that all is as reported", HOUSE)
                .responsible("PA-02", "say early what looks wrong", HOUSE)
                .build();
    }

    private static RoleProfile projectManager() {
        return profile(Role.PROJECT_MANAGER, "the project delivers within what was agreed")
                .addReportsTo(Role.PROJECT_BOARD)
                .addSkills(asks(Skill.PPM, STRONG), asks(Skill.PLANNING, CAPABLE), asks(Skill.RISK, CAPABLE))
                .addMustNotCombineWith(Role.PROJECT_ASSURANCE, Role.EXECUTIVE)
                .responsible("GEN-01", "follow the processes that were agreed", "role descriptions")
                .responsible("GEN-02", "lead the people of the project", "role descriptions")
                .responsible("PJM-01", "plan the project and keep the plan true", HOUSE)
                .responsible("PJM-02", "tell the board before a tolerance is left, not after", HOUSE)
                .responsible("PJM-03", "hand work to teams and take it back finished", HOUSE)
                .build();
    }

    private static RoleProfile teamManager() {
        return profile(Role.TEAM_MANAGER, "a work package comes back finished, as agreed")
                .addReportsTo(Role.PROJECT_MANAGER)
                .responsible("TM-01", "agree a work package and plan it", HOUSE)
                .responsible("TM-02", "report how it goes at the agreed points", HOUSE)
                .build();
    }

    private static RoleProfile businessOwner() {
        return profile(Role.BUSINESS_OWNER, "decisions on a project are taken by one who knows")
                .addSkill(asks(Skill.PROJECT_EXPERIENCE, CAPABLE))
                .addPrerequisite(Skill.PROJECT_EXPERIENCE)
                .responsible("BO-01", "take decisions for the business, informed and in time", HOUSE)
                .responsible("BO-02", "agree how to plan, monitor and deliver", HOUSE)
                .build();
    }

    private static RoleProfile stakeholder() {
        return profile(Role.STAKEHOLDER, "those who are affected are heard")
                .responsible("STK-01", "say what the change means for them", HOUSE)
                .build();
    }

    private static RoleProfile.Builder profile(Role role, String purpose) {
        RoleProfile.Builder builder = RoleProfile.builder();
        builder.role(role).family(RoleFamily.GOVERNANCE).purpose(purpose);
        return builder;
    }

    private static SkillRequirement asks(Skill skill, Proficiency level) {
        return SkillRequirement.of(skill, level);
    }
}
