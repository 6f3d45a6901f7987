package org.pmokit.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.role.FunctionalRole;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillRequirement;

class RoleCatalogueTest {

    private static final RoleCatalogue STANDARD = RoleCatalogue.standard();

    @Test
    void the_p3o_has_three_management_three_generic_and_fifteen_functional_roles() {
        assertThat(STANDARD.profiles(RoleFamily.MANAGEMENT)).hasSize(3);
        assertThat(STANDARD.profiles(RoleFamily.GENERIC)).hasSize(3);
        assertThat(STANDARD.profiles(RoleFamily.FUNCTIONAL)).hasSize(15);
        assertThat(STANDARD.profiles(RoleFamily.FURTHER)).hasSize(3);
        assertThat(STANDARD.profiles(RoleFamily.GOVERNANCE)).hasSize(14);
        assertThat(STANDARD.profiles())
                .hasSize(38)
                .allSatisfy(profile -> assertThat(profile.purpose()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"PH,11,head-of-office", "PS,6,project-specialist", "PO,7,project-officer", "SM,9,scrum-master"})
    void every_responsibility_is_found_by_its_id(String prefix, int count, String role) {
        for (int number = 1; number <= count; number++) {
            String id = prefix + "-" + (number < 10 ? "0" : "") + number;
            assertThat(STANDARD.responsibility(id)).as(id).isPresent();
            assertThat(STANDARD.responsibleFor(id).orElseThrow().role()).hasToString(role);
        }
        assertThat(STANDARD.find(Role.of(role)).orElseThrow().responsibilities())
                .filteredOn(each -> !each.isPart())
                .hasSize(count);
    }

    @Test
    void the_standards_of_the_specialist_have_eight_parts() {
        assertThat(STANDARD.find(Role.PROJECT_SPECIALIST).orElseThrow().responsibilities())
                .filteredOn(Responsibility::isPart)
                .extracting(Responsibility::id)
                .containsExactly("PS-01a", "PS-01b", "PS-01c", "PS-01d", "PS-01e", "PS-01f", "PS-01g", "PS-01h");
        assertThat(STANDARD.responsibility("XX-99")).isEmpty();
        assertThat(STANDARD.responsibleFor("XX-99")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator,project-officer",
        "PMO Co-ordinator,project-officer",
        " Administrator ,project-officer",
        "project support officer,project-officer",
        "PMO_Analyst,portfolio-analyst",
        "PMO lead,pmo-lead",
        "pmo manager,head-of-office",
        "PMO head,head-of-office",
        "PMO Director,head-of-p3o",
        "head-of-p3o,head-of-p3o"
    })
    void a_role_is_found_by_its_other_names(String name, String role) {
        assertThat(STANDARD.named(name).orElseThrow().role()).hasToString(role);
    }

    @Test
    void an_unknown_name_is_nobody() {
        assertThat(STANDARD.named("chief wizard")).isEmpty();
        assertThat(STANDARD.find(Role.AUTHOR)).isEmpty();
    }

    @Test
    void a_head_of_office_is_strong_in_leadership_management_and_project_management() {
        assertThat(STANDARD.find(Role.HEAD_OF_OFFICE).orElseThrow().skills())
                .contains(
                        SkillRequirement.of(Skill.LEADERSHIP, Proficiency.STRONG),
                        SkillRequirement.of(Skill.MANAGEMENT, Proficiency.STRONG),
                        SkillRequirement.of(Skill.PPM, Proficiency.STRONG));
        assertThat(STANDARD.skillRequirements())
                .containsKey(Role.BUSINESS_OWNER)
                .doesNotContainKey(Role.SPONSOR);
    }

    @Test
    void everybody_who_directs_or_runs_change_has_something_to_do() {
        assertThat(STANDARD.profiles(RoleFamily.GOVERNANCE))
                .allSatisfy(profile -> assertThat(profile.responsibilities()).isNotEmpty())
                .extracting(RoleProfile::role)
                .contains(Role.SENIOR_RESPONSIBLE_OWNER, Role.SENIOR_USER, Role.SENIOR_SUPPLIER, Role.TEAM_MANAGER);
        assertThat(STANDARD.responsibleFor("GEN-02").orElseThrow().role()).isEqualTo(Role.PROJECT_MANAGER);
    }

    @Test
    void every_role_that_another_reports_to_or_serves_has_a_profile() {
        assertThat(STANDARD.profiles())
                .flatExtracting(RoleProfile::reportsTo)
                .isNotEmpty()
                .allMatch(role -> STANDARD.find(role).isPresent());
        assertThat(STANDARD.find(Role.SCRUM_MASTER).orElseThrow().serves()).containsExactly(Role.PRODUCT_OWNER);
        assertThat(STANDARD.find(Role.PROJECT_SPECIALIST).orElseThrow().reportsTo())
                .containsExactly(Role.HEAD_OF_OFFICE);
    }

    @Test
    void a_business_owner_has_seen_projects_before() {
        assertThat(STANDARD.find(Role.BUSINESS_OWNER).orElseThrow().requiredBefore())
                .containsExactly(SkillRequirement.of(Skill.PROJECT_EXPERIENCE, Proficiency.CAPABLE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleProfile.builder()
                        .role(Role.AUTHOR)
                        .family(RoleFamily.FURTHER)
                        .purpose("p")
                        .addPrerequisite(Skill.RISK)
                        .build())
                .withMessageStartingWith("The role author has the prerequisite risk")
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void the_roles_of_open_pm2_are_found_by_their_names() {
        assertThat(RoleEquivalent.openPm2())
                .hasSize(14)
                .allMatch(each -> each.source().equals("Open PM2 guide"));
        assertThat(RoleEquivalent.named(RoleEquivalent.openPm2(), "project OWNER")
                        .orElseThrow()
                        .role())
                .contains(Role.EXECUTIVE);
        assertThat(RoleEquivalent.named(RoleEquivalent.openPm2(), "Project Core Team")
                        .orElseThrow()
                        .role())
                .isEmpty();
        assertThat(RoleEquivalent.named(RoleEquivalent.openPm2(), "chief wizard"))
                .isEmpty();
        assertThat(RoleEquivalent.openPm2())
                .extracting(each -> each.asRole().code())
                .contains("project-owner", "contractors-project-manager");
        assertThat(RoleEquivalent.withoutEquivalent(RoleEquivalent.openPm2(), Set.of(Role.EXECUTIVE, Role.STAKEHOLDER)))
                .containsExactly(Role.STAKEHOLDER);
    }

    @Test
    void the_three_roles_of_the_project_office_are_found_at_project_level() {
        for (Role role : List.of(Role.HEAD_OF_OFFICE, Role.PROJECT_SPECIALIST, Role.PROJECT_OFFICER)) {
            assertThat(STANDARD.find(role).orElseThrow().appliesAt(PmoLevel.PROJECT))
                    .isTrue();
            assertThat(STANDARD.find(role).orElseThrow().appliesAt(PmoLevel.ENTERPRISE))
                    .isFalse();
        }
        assertThat(STANDARD.find(Role.SPONSOR).orElseThrow().appliesAt(PmoLevel.DIVISION))
                .isTrue();
    }

    @Test
    void specialists_and_officers_can_take_on_functional_roles() {
        for (FunctionalRole each : FunctionalRole.values()) {
            RoleProfile profile = STANDARD.find(each.role()).orElseThrow();

            assertThat(profile.mayCombineWith()).containsExactly(Role.PROJECT_SPECIALIST, Role.PROJECT_OFFICER);
            assertThat(profile.purpose()).isEqualTo(each.purpose());
            assertThat(STANDARD.allowsTogether(Role.PROJECT_OFFICER, each.role()))
                    .isTrue();
        }
    }

    @Test
    void what_one_profile_forbids_is_forbidden_either_way_round() {
        Role assurance = FunctionalRole.QUALITY_ASSURANCE.role();

        assertThat(STANDARD.allowsTogether(assurance, Role.PROJECT_MANAGER)).isFalse();
        assertThat(STANDARD.allowsTogether(Role.PROJECT_MANAGER, assurance)).isFalse();
        assertThat(STANDARD.allowsTogether(Role.SPONSOR, Role.HEAD_OF_P3O)).isFalse();
    }

    @Test
    void a_name_or_id_stands_once() {
        RoleProfile sponsor = STANDARD.find(Role.SPONSOR).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleCatalogue.of(List.of(sponsor, sponsor)))
                .withMessageStartingWith("\"sponsor\" stands twice")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Responsibility("five", "t", "s"))
                .withMessageContaining("\"five\"");
    }
}
