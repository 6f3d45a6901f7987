package org.pmokit.core.document;

import java.util.List;
import java.util.Locale;

/** What a document is for; the four of a standards catalogue first. */
public enum DocumentKind {
    /** What has to be kept to. */
    STANDARD,
    /** How something is done, step by step. */
    PROCEDURE,
    /** An empty form. */
    TEMPLATE,
    /** What may be left out or changed, and when. */
    TAILORING_GUIDANCE,
    /** What has proved to work. */
    GOOD_PRACTICE,
    /** What the words mean. */
    GLOSSARY,
    /** What a board, office or review is to do. */
    TERMS_OF_REFERENCE,
    /** Why the money is well spent. */
    BUSINESS_CASE,
    /** What is going to be done when. */
    PLAN,
    /** How things stand. */
    REPORT,
    /** What was said and decided. */
    MINUTES,
    /** What a product is and when it is good enough. */
    SPECIFICATION,
    /** What was agreed with a supplier. */
    CONTRACT,
    /** What is kept of finished work. */
    RECORD;

    private static final List<DocumentKind> CATALOGUE = List.of(STANDARD, PROCEDURE, TEMPLATE, TAILORING_GUIDANCE);

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kinds that a standards catalogue has for each topic: standard, procedure, template, tailoring guidance. */
    public static List<DocumentKind> catalogue() {
        return CATALOGUE;
    }
}
