package org.pmokit.graph.criticalpath;

/** What a late imposed date may do to early dates. Mandatory dates override logic in both. */
public enum ConstraintSemantics {
    /** Logic is protected: a date that cannot be met shows as negative float, as in Primavera. */
    LOGIC_PROTECTED,
    /** Late imposed dates hold early dates down, against the logic if need be, as in Microsoft Project. */
    DATES_OVERRIDE
}
