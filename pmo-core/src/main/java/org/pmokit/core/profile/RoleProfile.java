package org.pmokit.core.profile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillRequirement;

/** What a role is for and what it asks of whoever holds it. */
@Value.Immutable
public abstract class RoleProfile {

    RoleProfile() {}

    /** The role. */
    public abstract Role role();

    /** Its family. */
    public abstract RoleFamily family();

    /** What is so when the role is filled well. */
    public abstract String purpose();

    /** What it is there to do, in order; empty when not said. */
    public abstract List<Responsibility> responsibilities();

    /** The skills it asks for; empty when not said. */
    public abstract Set<SkillRequirement> skills();

    /** Those of the skills without which nobody should take it on; empty when there is none. */
    public abstract Set<Skill> prerequisites();

    /** Roles to whose holder this one reports, any of them; empty when not said. */
    public abstract Set<Role> reportsTo();

    /** Roles that it is there to serve; empty when not said. */
    public abstract Set<Role> serves();

    /** The levels at which it is found; empty for all. */
    public abstract Set<PmoLevel> levels();

    /** Roles that the same person may well hold beside it; empty when not said. */
    public abstract Set<Role> mayCombineWith();

    /** Roles that the same person must not hold beside it; empty when there is none. */
    public abstract Set<Role> mustNotCombineWith();

    /** Other names for it, lower-case words joined by hyphens. */
    public abstract Set<String> otherNames();

    /** Where it is from; a house default unless said. */
    @Value.Default
    public String source() {
        return "house default";
    }

    /** Refuses a prerequisite that is not among the skills. */
    @Value.Check
    void check() {
        prerequisites().stream()
                .filter(each ->
                        skills().stream().noneMatch(asked -> asked.skill().equals(each)))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException("The role " + role() + " has the prerequisite " + each
                            + ", which is not among its skills.\nMaybe add it there with a level.");
                });
    }

    /** What is asked of whoever is to take it on: the requirements that are prerequisites. */
    public Set<SkillRequirement> requiredBefore() {
        return skills().stream()
                .filter(each -> prerequisites().contains(each.skill()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether it is found at that level.
     *
     * @param level any
     */
    public boolean appliesAt(PmoLevel level) {
        return levels().isEmpty() || levels().contains(level);
    }

    /** Starts a profile; {@code role}, {@code family} and {@code purpose} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RoleProfile}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRoleProfile.Builder {
        Builder() {}

        Builder responsible(String id, String text, String source) {
            return addResponsibility(new Responsibility(id, text, source));
        }
    }
}
