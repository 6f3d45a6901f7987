package org.pmokit.core.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.SkillRequirement;

/** Role profiles, to be found by role, by name and by what they are there to do. */
public final class RoleCatalogue {

    private static final RoleCatalogue STANDARD = of(StandardProfiles.all());

    private final Map<Role, RoleProfile> byRole = new LinkedHashMap<>();
    private final Map<String, RoleProfile> byName = new HashMap<>();
    private final Map<String, Responsibility> byId = new HashMap<>();

    private RoleCatalogue() {}

    /** The 21 roles of the P3O role list, then Scrum master, product owner and PMO lead, then the roles of governance. */
    public static RoleCatalogue standard() {
        return STANDARD;
    }

    /**
     * A catalogue of those profiles.
     *
     * @param profiles in the order in which they are to be listed; none is allowed
     * @throws IllegalArgumentException if two have the same role, name or id of a responsibility
     */
    public static RoleCatalogue of(Collection<RoleProfile> profiles) {
        RoleCatalogue catalogue = new RoleCatalogue();
        profiles.forEach(catalogue::add);
        return catalogue;
    }

    private void add(RoleProfile profile) {
        byRole.put(profile.role(), profile);
        unique(
                byName.putIfAbsent(profile.role().code(), profile) == null,
                profile.role().code());
        profile.otherNames().forEach(alias -> unique(byName.putIfAbsent(alias, profile) == null, alias));
        profile.responsibilities().forEach(each -> unique(byId.putIfAbsent(each.id(), each) == null, each.id()));
    }

    private static void unique(boolean isNew, String name) {
        if (!isNew) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" stands twice among the role profiles.\nMaybe leave out one of the two.");
        }
    }

    /** All profiles, in their order. */
    public List<RoleProfile> profiles() {
        return List.copyOf(byRole.values());
    }

    /**
     * The profiles of a family, in their order.
     *
     * @param family any
     */
    public List<RoleProfile> profiles(RoleFamily family) {
        return byRole.values().stream().filter(each -> each.family() == family).toList();
    }

    /**
     * The profile of a role; empty when it has none.
     *
     * @param role any
     */
    public Optional<RoleProfile> find(Role role) {
        return Optional.ofNullable(byRole.get(role));
    }

    /**
     * The profile of the role of that code or other name; case, blanks, hyphens and underscores do not matter. Empty
     * when nobody is called so.
     *
     * @param name such as {@code PMO Analyst}
     */
    public Optional<RoleProfile> named(String name) {
        String code = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
        return Optional.ofNullable(byName.get(code));
    }

    /**
     * The responsibility of that id; empty when no profile has it.
     *
     * @param id such as {@code PH-05}
     */
    public Optional<Responsibility> responsibility(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The profile that has the responsibility of that id; empty when none has.
     *
     * @param id such as {@code PH-05}
     */
    public Optional<RoleProfile> responsibleFor(String id) {
        return responsibility(id)
                .flatMap(it -> byRole.values().stream()
                        .filter(each -> each.responsibilities().contains(it))
                        .findFirst());
    }

    /** What each role asks, as a review of skills wants it; a role that asks nothing is left out. */
    public Map<Role, Set<SkillRequirement>> skillRequirements() {
        Map<Role, Set<SkillRequirement>> asked = new LinkedHashMap<>();
        byRole.forEach((role, profile) -> {
            if (!profile.skills().isEmpty()) {
                asked.put(role, profile.skills());
            }
        });
        return Collections.unmodifiableMap(asked);
    }

    /**
     * Whether no profile says that one person must not hold both.
     *
     * @param one any
     * @param other any
     */
    public boolean allowsTogether(Role one, Role other) {
        return !forbids(one, other) && !forbids(other, one);
    }

    private boolean forbids(Role one, Role other) {
        return find(one)
                .filter(each -> each.mustNotCombineWith().contains(other))
                .isPresent();
    }
}
