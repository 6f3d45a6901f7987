package org.pmokit.core.information;

import java.util.Optional;
import org.pmokit.core.register.Recorded;

/**
 * What a milestone of that name means in every project.
 *
 * @param name the name that milestones bear
 * @param meaning what has happened when it is reached
 * @param evidence what shows that it is; empty when not said
 */
public record MilestoneDefinition(String name, String meaning, Optional<String> evidence) implements Recorded {

    @Override
    public String path() {
        return "milestoneDefinitions[" + name + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(name);
    }
}
