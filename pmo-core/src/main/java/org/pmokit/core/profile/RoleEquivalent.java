package org.pmokit.core.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.role.FunctionalRole;
import org.pmokit.core.role.Role;

/**
 * What another body of knowledge calls a role. The names are those of the source; which role each is taken for is a house
 * default, because no two bodies of knowledge cut their roles alike.
 *
 * @param name as the source writes it
 * @param role the nearest role here; empty when there is none
 * @param source where the name is from
 */
public record RoleEquivalent(String name, Optional<Role> role, String source) {

    private static final String PM2 = "Open PM2 guide";
    private static final List<RoleEquivalent> OPEN_PM2 = List.of(
            pm2("Appropriate Governance Body", Role.SPONSORING_GROUP),
            pm2("Project Steering Committee", Role.PROJECT_BOARD),
            pm2("Project Owner", Role.EXECUTIVE),
            pm2("Solution Provider", Role.SENIOR_SUPPLIER),
            pm2("Business Manager", Role.BUSINESS_CHANGE_MANAGER),
            pm2("Project Manager", Role.PROJECT_MANAGER),
            unmatched("Business Implementation Group"),
            unmatched("Project Core Team"),
            pm2("Project Support Office", Role.PROJECT_OFFICER),
            pm2("Project Quality Assurance", FunctionalRole.QUALITY_ASSURANCE.role()),
            pm2("User Representatives", Role.SENIOR_USER),
            pm2("Contractor's Project Manager", Role.TEAM_MANAGER),
            unmatched("Data Protection Coordinator"),
            unmatched("Security Officer"));

    /** The roles of Open PM2, in the order of its organisation from the top down. */
    public static List<RoleEquivalent> openPm2() {
        return OPEN_PM2;
    }

    /**
     * The equivalents of that name; case, blanks, hyphens and underscores do not matter. Empty when there is none.
     *
     * @param equivalents to look in
     * @param name as somebody wrote it
     */
    public static Optional<RoleEquivalent> named(List<RoleEquivalent> equivalents, String name) {
        return equivalents.stream()
                .filter(each -> plain(each.name()).equals(plain(name)))
                .findFirst();
    }

    /** The name as a role of its own, such as {@code project-owner}, for matrices in the words of the source. */
    public Role asRole() {
        return Role.of(plain(name.replace("'", "")));
    }

    /**
     * The roles that the source has no separate name for.
     *
     * @param equivalents of one source
     * @param roles that are looked for
     */
    public static List<Role> withoutEquivalent(List<RoleEquivalent> equivalents, Set<Role> roles) {
        return roles.stream()
                .filter(role -> equivalents.stream()
                        .noneMatch(each -> each.role().filter(role::equals).isPresent()))
                .sorted()
                .toList();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    private static RoleEquivalent pm2(String name, Role role) {
        return new RoleEquivalent(name, Optional.of(role), PM2);
    }

    private static RoleEquivalent unmatched(String name) {
        return new RoleEquivalent(name, Optional.empty(), PM2);
    }
}
