/**
 * The network for the tools of others: {@link org.pmokit.graph.export.NetworkExport} writes it for Graphviz (DOT), for
 * graph tools such as Gephi, yEd or NetworkX (GraphML) and for pages in Markdown (Mermaid). Every name is escaped, so that
 * a title full of quotes and brackets stays a title. Texts only; nothing is drawn here.
 */
@NullMarked
package org.pmokit.graph.export;

import org.jspecify.annotations.NullMarked;
