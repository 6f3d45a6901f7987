package org.pmokit.core.design;

import java.util.Optional;

/**
 * One thing that is to be different once an office works.
 *
 * @param section of the blueprint
 * @param today how it is now; empty when not known
 * @param intended how it will be
 */
public record BlueprintEntry(BlueprintSection section, Optional<String> today, String intended) {}
