package org.pmokit.benchmarks;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;

/** Networks like those of large programmes: 2.5 links each, mixed, some with lags and leads, in shuffled order. */
final class SyntheticPlans {

    /** A task of a bare plan. */
    record Task(String id, long minutes) {}

    /** A link of a bare plan; bit 0 of the ends: from the finish, bit 1: to the finish. */
    record Tie(String from, String to, int ends, long lag) {}

    /** A plan as plain records. */
    record Plan(List<Task> tasks, List<Tie> ties) {}

    static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 8, 0);
    private static final ProjectId PROJECT = ProjectId.of("PRG");
    private static final int DAY = 480;
    private static final int LONGEST_DAYS = 20;
    private static final double LINKS_EACH = 2.5;
    private static final int WINDOWS = 50;

    private SyntheticPlans() {}

    /** A plan of so many tasks; the same for the same seed. */
    static Plan ofSize(int size, long seed) {
        Random random = new Random(seed);
        List<Integer> names = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            names.add(number);
        }
        Collections.shuffle(names, random);
        List<Task> tasks = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            tasks.add(new Task("A" + names.get(number), (1L + random.nextInt(LONGEST_DAYS)) * DAY));
        }
        List<Tie> ties = ties(size, random, tasks);
        Collections.shuffle(tasks, random);
        Collections.shuffle(ties, random);
        return new Plan(tasks, ties);
    }

    /** All that would start without waiting for a finish waits for the first, so that no lead goes before the project. */
    private static List<Tie> ties(int size, Random random, List<Task> tasks) {
        int window = Math.max(2, size / WINDOWS);
        List<Tie> ties = new ArrayList<>();
        Set<Long> tied = new HashSet<>();
        BitSet follows = new BitSet();
        for (long made = 0; made < size * LINKS_EACH; made++) {
            int to = 2 + random.nextInt(size - 2);
            int from = Math.max(1, to - 1 - random.nextInt(window));
            if (!tied.add((long) from * size + to)) {
                continue;
            }
            int dice = random.nextInt(100);
            int ends = dice < 85 ? 1 : dice < 92 ? 0 : dice < 99 ? 3 : 2;
            long lag = random.nextInt(5) == 0 ? (random.nextInt(7) - 1L) * DAY : 0;
            ties.add(new Tie(tasks.get(from).id(), tasks.get(to).id(), ends, lag));
            if (ends == 1) {
                follows.set(to);
            }
        }
        for (int to = follows.nextClearBit(1); to < size; to = follows.nextClearBit(to + 1)) {
            ties.add(new Tie(tasks.get(0).id(), tasks.get(to).id(), 1, 0));
        }
        return ties;
    }

    /** One task after the other, in order. */
    static Plan chain(int size) {
        List<Task> tasks = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            tasks.add(new Task("A" + number, 1));
            if (number > 0) {
                ties.add(new Tie("A" + (number - 1), "A" + number, 1, 0));
            }
        }
        return new Plan(tasks, ties);
    }

    static LinkType type(int ends) {
        return switch (ends) {
            case 0 -> LinkType.START_TO_START;
            case 1 -> LinkType.FINISH_TO_START;
            case 2 -> LinkType.START_TO_FINISH;
            default -> LinkType.FINISH_TO_FINISH;
        };
    }

    /** The plan as a schedule of the library, in which links share the ids of the activities as those of the plan do. */
    static Schedule schedule(Plan plan) {
        Map<String, ActivityId> ids = new HashMap<>();
        plan.tasks().forEach(task -> ids.put(task.id(), ActivityId.of(PROJECT, task.id())));
        Schedule.Builder schedule = Schedule.builder().project(PROJECT).start(START);
        plan.tasks()
                .forEach(task -> schedule.addActivity(
                        Activity.task(Objects.requireNonNull(ids.get(task.id())), Duration.ofMinutes(task.minutes()))
                                .build()));
        plan.ties()
                .forEach(tie -> schedule.addLink(Link.builder()
                        .predecessor(Objects.requireNonNull(ids.get(tie.from())))
                        .successor(Objects.requireNonNull(ids.get(tie.to())))
                        .type(type(tie.ends()))
                        .lag(Duration.ofMinutes(tie.lag()))
                        .build()));
        return schedule.build();
    }
}
