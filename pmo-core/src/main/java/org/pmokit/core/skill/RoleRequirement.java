package org.pmokit.core.skill;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/** A skill that a role asks for in this organisation, wherever the role is held. */
@Value.Immutable
public abstract class RoleRequirement implements Recorded {

    RoleRequirement() {}

    /** The role. */
    public abstract Role role();

    /** The skill. */
    public abstract Skill skill();

    /** How good its holder has to be, more than {@link Proficiency#NONE}. */
    public abstract Proficiency level();

    /** How much it counts against the other requirements of the role, 1 to 1000; 1 unless said. */
    @Value.Default
    public int weight() {
        return 1;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Refuses what no requirement can be. */
    @Value.Check
    void check() {
        requirement();
    }

    /** What is asked, without the role. */
    public SkillRequirement requirement() {
        return new SkillRequirement(skill(), level(), weight());
    }

    @Override
    public String path() {
        return "roleRequirements[" + role() + "," + skill() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(role() + "," + skill());
    }

    /**
     * What each role asks, by role, as a review of skills wants it.
     *
     * @param requirements in any number
     */
    public static Map<Role, Set<SkillRequirement>> byRole(Collection<RoleRequirement> requirements) {
        SortedMap<Role, Set<SkillRequirement>> asked = new TreeMap<>();
        requirements.forEach(each -> asked.computeIfAbsent(each.role(), role -> new LinkedHashSet<>())
                .add(each.requirement()));
        asked.replaceAll((role, all) -> Collections.unmodifiableSet(all));
        return Collections.unmodifiableSortedMap(asked);
    }

    /**
     * A requirement of weight 1.
     *
     * @param role which asks
     * @param skill which
     * @param level how good
     */
    public static RoleRequirement of(Role role, Skill skill, Proficiency level) {
        return builder().role(role).skill(skill).level(level).build();
    }

    /** Starts a requirement; {@code role}, {@code skill} and {@code level} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RoleRequirement}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRoleRequirement.Builder {
        Builder() {}
    }
}
