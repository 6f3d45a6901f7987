package org.pmokit.core.quality;

import java.util.Optional;
import org.pmokit.core.identifier.ImprovementId;

/**
 * What an audit found.
 *
 * @param code unique in its audit
 * @param grade how grave
 * @param text what was seen
 * @param improvement what changes because of it; empty when nothing does
 */
public record AuditFinding(String code, FindingGrade grade, String text, Optional<ImprovementId> improvement) {}
