/**
 * What an office keeps on paper. A {@link org.pmokit.core.document.Document} is a standard, a template, a plan or a report,
 * with its version, its place and what it replaces; nothing is ever opened.
 * {@link org.pmokit.core.document.StandardsCoverage} shows which topics lack a standard, procedure, template or tailoring
 * guidance; {@link org.pmokit.core.document.NotApplied} why a project leaves one out;
 * {@link org.pmokit.core.document.ProjectTemplate} what a project of a type starts with.
 *
 * <p>{@link org.pmokit.core.document.DocumentRepository} answers questions about all documents, and
 * {@link org.pmokit.core.document.Traceability} finds where the way from an objective to a document is broken.
 */
@PmoValue
@NullMarked
package org.pmokit.core.document;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
