package org.pmokit.rules.practice;

import java.util.List;
import org.pmokit.rules.rule.RuleId;

/**
 * The ten best practices of schedules that the United States Government Accountability Office names, and the rules that tell how
 * far each is followed. Which rules those are, and how their verdicts become a mark, are house defaults.
 */
public enum SchedulePractice {
    /** All work is in the schedule. */
    CAPTURE_ALL_ACTIVITIES(1, "PMO-SCH-010", "PMO-SCH-011"),
    /** Each activity waits for what it needs. */
    SEQUENCE_ALL_ACTIVITIES(
            2,
            "PMO-DCM-001",
            "PMO-DCM-002",
            "PMO-DCM-003",
            "PMO-DCM-004",
            "PMO-DCM-005",
            "PMO-SCH-004",
            "PMO-SCH-005",
            "PMO-SCH-007",
            "PMO-SCH-009"),
    /** People and money are assigned. */
    ASSIGN_RESOURCES(3, "PMO-DCM-010"),
    /** Durations can be reported on. */
    ESTABLISH_DURATIONS(4, "PMO-DCM-008", "PMO-SCH-014"),
    /** What is handed over can be followed, along the network and between levels. */
    TRACE_HORIZONTALLY_AND_VERTICALLY(5, "PMO-DCM-012", "PMO-SCH-010"),
    /** A critical path leads to the finish. */
    CONFIRM_CRITICAL_PATH(6, "PMO-DCM-012", "PMO-SCH-008", "PMO-SCH-018", "PMO-SCH-019"),
    /** Float is what it should be. */
    ENSURE_REASONABLE_FLOAT(7, "PMO-DCM-006", "PMO-DCM-007", "PMO-SCH-013"),
    /** Risk of the schedule is analysed; no rule sees that yet. */
    ANALYSE_SCHEDULE_RISK(8),
    /** Progress and logic are kept up to date. */
    UPDATE_WITH_PROGRESS(9, "PMO-DCM-009", "PMO-SCH-006", "PMO-SCH-015", "PMO-SCH-020"),
    /** A baseline is kept, and held against. */
    MAINTAIN_BASELINE(10, "PMO-DCM-011", "PMO-DCM-013", "PMO-DCM-014", "PMO-SCH-012", "PMO-SCH-016");

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of values
    private final List<RuleId> rules;

    SchedulePractice(int number, String... rules) {
        this.number = number;
        this.rules = java.util.stream.Stream.of(rules).map(RuleId::of).toList();
    }

    /** Its published number, from 1 to 10. */
    public int number() {
        return number;
    }

    /** The rules that tell how far it is followed; none where no data show it. */
    public List<RuleId> rules() {
        return rules;
    }

    /** Its name in words. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
