package org.pmokit.benchmarks;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.mpxj.ActivityType;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.Scheduler;
import org.pmokit.benchmarks.SyntheticPlans.Plan;
import org.pmokit.benchmarks.SyntheticPlans.Tie;

/** The schedulers of MPXJ on the same plans, by a calendar of five days of eight hours. */
final class MpxjPeers {

    /** Its sort is recursive, so that long chains need a deep stack. */
    private static final long STACK_BYTES = 2L << 30;

    private static final RelationType[] TYPES = {
        RelationType.START_START, RelationType.FINISH_START, RelationType.START_FINISH, RelationType.FINISH_FINISH
    };

    private final ProjectFile file = new ProjectFile();
    private final Map<String, Task> tasks = new HashMap<>();

    MpxjPeers(Plan plan) {
        file.setDefaultCalendar(file.addDefaultBaseCalendar());
        for (SyntheticPlans.Task one : plan.tasks()) {
            Task task = file.addTask();
            task.setName(one.id());
            task.setActivityType(ActivityType.TASK_DEPENDENT);
            task.setDuration(minutes(one.minutes()));
            task.setActualDuration(minutes(0));
            task.setRemainingDuration(minutes(one.minutes()));
            tasks.put(one.id(), task);
        }
        for (Tie tie : plan.ties()) {
            tasks.get(tie.to())
                    .addPredecessor(new Relation.Builder()
                            .predecessorTask(tasks.get(tie.from()))
                            .type(TYPES[tie.ends()])
                            .lag(minutes(tie.lag())));
        }
    }

    private static Duration minutes(long minutes) {
        return Duration.getInstance((double) minutes, TimeUnit.MINUTES);
    }

    /** Runs a scheduler; it writes its dates into the file. */
    void schedule(Scheduler scheduler) {
        try {
            scheduler.schedule(file, SyntheticPlans.START);
        } catch (CpmException failed) {
            throw new IllegalStateException("The peer did not schedule its file.", failed);
        }
    }

    /** Reads the total slack of every task, which it computes when asked. */
    double slack() {
        return tasks.values().stream()
                .mapToDouble(task -> task.getTotalSlack().getDuration())
                .sum();
    }

    LocalDateTime earlyStart(String id) {
        return tasks.get(id).getEarlyStart();
    }

    LocalDateTime earlyFinish(String id) {
        return tasks.get(id).getEarlyFinish();
    }

    /** In minutes. */
    long totalSlack(String id) {
        Duration slack = tasks.get(id).getTotalSlack();
        return Math.round(slack.convertUnits(TimeUnit.MINUTES, file.getProjectProperties())
                .getDuration());
    }

    /** Runs something in a thread with a deep stack. */
    static void deeply(Runnable action) {
        Thread thread = new Thread(null, action, "deep", STACK_BYTES);
        Throwable[] failed = new Throwable[1];
        thread.setUncaughtExceptionHandler((where, problem) -> failed[0] = problem);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (failed[0] != null) {
            throw new IllegalStateException("A peer failed.", failed[0]);
        }
    }
}
