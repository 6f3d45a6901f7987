package org.pmokit.graph.text;

/**
 * A text and whose it is. Statements of one owner are not compared with each other.
 *
 * @param owner such as the id of a project
 * @param text any; without terms it is like no other
 */
public record Statement(String owner, String text) {}
