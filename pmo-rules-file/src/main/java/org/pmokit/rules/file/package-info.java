/**
 * Profiles ({@link org.pmokit.rules.file.ProfileFile}), rules of one's own ({@link org.pmokit.rules.file.RuleFile}), waivers and frozen findings
 * ({@link org.pmokit.rules.file.AcceptanceFile}) and earlier reports ({@link org.pmokit.rules.file.ReportFile}) in YAML
 * 1.2, of which JSON is a part. Every problem is told at once, with line and column. A file can only say values: tags,
 * anchors and aliases are refused, and size and depth are limited.
 */
@NullMarked
package org.pmokit.rules.file;

import org.jspecify.annotations.NullMarked;
