package org.pmokit.core.report;

import java.util.Optional;

/**
 * One aspect of a status, before and now.
 *
 * @param aspect {@code overall} or the code of a dimension
 * @param before the rating or tolerance status at the end of the last period; empty when not known
 * @param now the same on the status date; empty when not known
 */
public record StatusLine(String aspect, Optional<String> before, Optional<String> now) {}
