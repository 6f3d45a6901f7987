package org.pmokit.graph.criticalpath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.LinkType;

/**
 * The headings of the activities. A heading that is linked gets two nodes of its own: one before everything below it and
 * one after.
 */
final class Outline {

    private static final int FINISH_TO_START = Links.traits(LinkType.FINISH_TO_START, Compiled.ELAPSED);
    private static final int NONE = -1;

    private final List<Activity> activities;
    /** The heading of each activity; empty where there are no headings. */
    private final int[] parent;

    private int[] startNode = {};
    private int[] finishNode = {};
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final List<Integer> extraOf = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Outline(ActivityReader reader) {
        this.activities = reader.activities();
        int[] nested = reader.nested();
        this.parent = filled(nested.length == 0 ? 0 : activities.size());
        for (int place : nested) {
            put(place, activities.get(place), reader.places());
        }
    }

    private void put(int place, Activity activity, Places places) {
        ActivityId above = activity.parent().orElseThrow();
        Integer heading = places.get(above);
        if (heading == null || activities.get(heading).type() != ActivityType.SUMMARY) {
            problems.add(ScheduleProblems.noHeading(activity, above));
            return;
        }
        parent[place] = heading;
        children.computeIfAbsent(heading, none -> new ArrayList<>()).add(place);
    }

    /** Headings that are not there, and outlines that lead back to themselves, each once. */
    List<Problem> problems() {
        if (children.isEmpty()) {
            return problems;
        }
        int[] walk = new int[parent.length];
        for (int place = 0; place < parent.length; place++) {
            int above = place;
            while (above != NONE && walk[above] == 0) {
                walk[above] = place + 1;
                above = parent[above];
            }
            if (above != NONE && walk[above] == place + 1) {
                problems.add(ScheduleProblems.outlineCycle(activities.get(above)));
            }
        }
        return problems;
    }

    boolean isHeading(int place) {
        return activities.get(place).type() == ActivityType.SUMMARY;
    }

    List<Integer> below(int place) {
        return children.getOrDefault(place, List.of());
    }

    /** The node that waits when a heading waits to start. */
    int startNode(int heading) {
        startNode = startNode.length == 0 ? filled(activities.size()) : startNode;
        return node(startNode, heading);
    }

    /** The node that is waited for when a heading has to finish. */
    int finishNode(int heading) {
        finishNode = finishNode.length == 0 ? filled(activities.size()) : finishNode;
        return node(finishNode, heading);
    }

    private int node(int[] nodes, int heading) {
        List<Integer> pending = new ArrayList<>(List.of(heading));
        while (!pending.isEmpty()) {
            int at = pending.remove(pending.size() - 1);
            if (nodes[at] == NONE) {
                nodes[at] = activities.size() + extraOf.size();
                extraOf.add(at);
                below(at).stream().filter(this::isHeading).forEach(pending::add);
            }
        }
        return nodes[heading];
    }

    /** The heading of each node beyond the activities. */
    List<Integer> extraNodes() {
        return extraOf;
    }

    /** Ties the nodes of linked headings to what is below them. */
    void addLinks(LinkCollector links) {
        if (extraOf.isEmpty()) {
            return;
        }
        startNode = startNode.length == 0 ? filled(activities.size()) : startNode;
        finishNode = finishNode.length == 0 ? filled(activities.size()) : finishNode;
        for (int heading = 0; heading < activities.size(); heading++) {
            if (startNode[heading] != NONE && finishNode[heading] != NONE) {
                links.add(startNode[heading], finishNode[heading], 0, FINISH_TO_START, NONE);
            }
            for (int child : below(heading)) {
                boolean nested = isHeading(child);
                if (activities.get(child).type() == ActivityType.LEVEL_OF_EFFORT) {
                    continue;
                }
                if (startNode[heading] != NONE) {
                    links.add(startNode[heading], nested ? startNode[child] : child, 0, FINISH_TO_START, NONE);
                }
                if (finishNode[heading] != NONE) {
                    links.add(nested ? finishNode[child] : child, finishNode[heading], 0, FINISH_TO_START, NONE);
                }
            }
        }
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }
}
