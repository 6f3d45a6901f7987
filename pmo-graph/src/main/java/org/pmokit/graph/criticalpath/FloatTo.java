package org.pmokit.graph.criticalpath;

/** Which finish the late dates of open ends are counted from. */
public enum FloatTo {
    /** The last finish of the whole network, or its imposed one. */
    NETWORK_FINISH,
    /** The last finish of the activity's own project, or that project's imposed one. */
    PROJECT_FINISH
}
