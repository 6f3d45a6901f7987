package org.pmokit.core.report;

import java.util.Locale;

/** What closing a programme or project takes. Source: usual practice; an office may ask for less. */
public enum ClosureItem {
    /** The customer has accepted what was made and is content with it. */
    CUSTOMER_ACCEPTANCE,
    /** Products are in the hands of those who use and keep them. */
    PRODUCTS_HANDED_OVER,
    /** Open issues, risks and actions are closed or handed on. */
    OPEN_ITEMS_HANDED_ON,
    /** Lessons are written down. */
    LESSONS_RECORDED,
    /** Somebody will look at the benefits, on a day. */
    BENEFITS_REVIEW_PLANNED,
    /** Accounts and contracts are closed. */
    ACCOUNTS_CLOSED,
    /** Documents are archived. */
    DOCUMENTS_ARCHIVED,
    /** People and facilities are free for other work. */
    RESOURCES_RELEASED,
    /** The closing report was handed in. */
    END_REPORT_SUBMITTED;

    /** In words, such as {@code customer acceptance}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name used in files, such as {@code customer-acceptance}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
