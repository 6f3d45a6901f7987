package org.pmokit.core.skill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** Something that people can attend to get better at a skill. */
@Value.Immutable
public abstract class TrainingCourse implements RegisterEntry {

    TrainingCourse() {}

    /** Its id. */
    public abstract CourseId id();

    @Override
    public CourseId ref() {
        return id();
    }

    /** Its name; the id where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** Who gives it; empty when not said. */
    public abstract Optional<String> provider();

    /** Whether the office lets people use it; not, unless said. */
    @Value.Default
    public CourseApproval approval() {
        return CourseApproval.NOT_APPROVED;
    }

    /** The office, unit or board that said whether it may be used; empty when not said. */
    public abstract Optional<ComponentRef> approvedBy();

    /** The qualification or body of knowledge it leads to, such as P3O or PRINCE2; empty for none. */
    public abstract Optional<String> qualification();

    /** How it is held; empty when not said. */
    public abstract Optional<TrainingMode> mode();

    /** What it brings beside teaching; empty when not said. */
    public abstract Set<CourseFeature> features();

    /** What it costs one person, never negative; empty when not known, zero when free. */
    public abstract Optional<Money> cost();

    /** How many days it takes, more than 0; empty when not known. */
    public abstract Optional<Integer> durationDays();

    /** The skills it raises, in the order given. */
    public abstract List<SkillRaise> raises();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("approvedBy", approvedBy())
                .map(each -> each.among(ComponentKind.OFFICE, ComponentKind.UNIT, ComponentKind.BOARD));
    }

    @Override
    public Stream<Amount> amounts() {
        return Amount.of("cost", cost());
    }

    /** Whether the office lets people use it. */
    public boolean isApproved() {
        return approval() == CourseApproval.APPROVED;
    }

    /** Whether it raises that skill, from whatever level. */
    boolean teaches(Skill skill) {
        return raises().stream().anyMatch(raise -> raise.skill().equals(skill));
    }

    /** What somebody leaves with in that skill. */
    Proficiency leave(Skill skill, Proficiency before) {
        return raises().stream()
                .filter(raise -> raise.skill().equals(skill))
                .map(raise -> raise.after(before))
                .reduce(before, (one, other) -> one.isAtLeast(other) ? one : other);
    }

    /** Refuses a negative cost and a course of no days. */
    @Value.Check
    void check() {
        cost().filter(money -> money.amount().signum() < 0).ifPresent(money -> {
            throw new IllegalArgumentException(
                    "The cost of the course " + id().value() + " is " + money + ".\nMaybe leave out the minus sign.");
        });
        durationDays().filter(days -> days < 1).ifPresent(days -> {
            throw new IllegalArgumentException("The course " + id().value() + " takes " + days
                    + " days.\nMaybe use 1 or more, or leave it out when not known.");
        });
    }

    /** Starts a course; {@code id} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TrainingCourse}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableTrainingCourse.Builder {
        Builder() {}
    }
}
