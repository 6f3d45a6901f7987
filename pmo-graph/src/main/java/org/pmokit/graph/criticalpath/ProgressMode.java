package org.pmokit.graph.criticalpath;

/** What becomes of logic that progress has overtaken. */
public enum ProgressMode {
    /** The rest of an activity that started out of sequence waits for its predecessors. */
    RETAINED_LOGIC,
    /** The rest of an activity that has started goes on, whatever its predecessors do. */
    PROGRESS_OVERRIDE
}
