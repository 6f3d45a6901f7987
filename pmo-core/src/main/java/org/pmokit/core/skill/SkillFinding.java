package org.pmokit.core.skill;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;
import org.pmokit.core.role.Role;

/** One thing about skills and training that is amiss. Its texts name no person. */
@Value.Immutable
public abstract class SkillFinding implements ReviewFinding {

    SkillFinding() {}

    /** Which check found it. */
    public abstract SkillCheck check();

    /** Whom it is about. */
    @Value.Redacted
    public abstract PersonId person();

    /** The role that asks for the skill; empty where no single role does. */
    public abstract Optional<Role> role();

    /** The skill; empty for {@link SkillCheck#T2}. */
    public abstract Optional<Skill> skill();

    /** The course; present for {@link SkillCheck#T2} only. */
    public abstract Optional<CourseId> course();

    /** What is amiss, a sentence with its values. */
    @Override
    public abstract String message();

    /** The way out, without the leading "Maybe". */
    @Override
    public abstract String advice();

    /** Empty: a person is no component. */
    @Override
    public List<ComponentRef> subjects() {
        return List.of();
    }

    @Override
    public ReviewCheck asked() {
        return check();
    }

    /** Starts a finding; {@code check}, {@code person}, {@code message} and {@code advice} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SkillFinding}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableSkillFinding.Builder {
        Builder() {}
    }
}
