package org.pmokit.examples.pmo.page;

import java.util.List;

/** How the parts of a page are written down; a page is told once and laid out as text or as Markdown. */
public interface Layout {

    /**
     * The title of the page.
     *
     * @param text one line
     */
    void title(String text);

    /**
     * A heading.
     *
     * @param text one line
     */
    void heading(String text);

    /**
     * A paragraph.
     *
     * @param text any length
     */
    void paragraph(String text);

    /**
     * A point of a list.
     *
     * @param depth 0 for the outermost
     * @param text any length
     */
    void point(int depth, String text);

    /**
     * A table.
     *
     * @param header one cell per column
     * @param rows as many cells each as the header has
     */
    void table(List<String> header, List<List<String>> rows);

    /** Everything written so far. */
    String text();
}
