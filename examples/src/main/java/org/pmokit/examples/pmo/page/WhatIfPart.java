package org.pmokit.examples.pmo.page;

import java.util.List;
import java.util.stream.Collectors;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.impact.Delay;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.impact.LostCommitment;
import org.pmokit.graph.impact.StopImpact;
import org.pmokit.rules.evidence.Names;

/** The part of the page that answers what would happen if. */
final class WhatIfPart {

    private static final int MOST = 100;
    private static final int LONGEST_WAY = 12;

    private final Names names;

    WhatIfPart(Names names) {
        this.names = names;
    }

    void render(WhatIfAnswers answers, Layout layout) {
        answers.slip().ifPresent(answer -> slip(answer, layout));
        answers.stop().ifPresent(answer -> stop(answer, layout));
    }

    private void slip(Impact answer, Layout layout) {
        layout.heading("If " + names.of(answer.source()) + " slips by " + answer.days() + " days");
        if (answer.delays().isEmpty()) {
            layout.paragraph("Nobody else moves.");
        }
        for (Delay delay : answer.delays().stream().limit(MOST).toList()) {
            layout.point(
                    0,
                    names.of(delay.component()) + " moves by " + delay.days() + " days: "
                            + way(delay.path())
                            + (delay.absorbedDays() == 0 ? "" : "; " + delay.absorbedDays() + " days absorbed")
                            + (delay.assumedLinks() == 0
                                    ? ""
                                    : "; " + delay.assumedLinks() + " links without dates taken as without float"));
        }
        more(layout, answer.delays().size());
        answer.absorbedBy().stream()
                .limit(MOST)
                .forEach(stop -> layout.point(
                        0,
                        "absorbed: " + names.of(stop.link().giver()) + " -> "
                                + names.of(stop.link().receiver()) + " has " + stop.floatDays() + " days to spare"));
    }

    /** Both ends of a long way, and how many lie between. */
    private String way(List<ComponentRef> path) {
        if (path.size() <= LONGEST_WAY) {
            return path.stream().map(names::of).collect(Collectors.joining(" -> "));
        }
        int half = LONGEST_WAY / 2;
        return way(path.subList(0, half)) + " -> (" + (path.size() - LONGEST_WAY) + " more) -> "
                + way(path.subList(path.size() - half, path.size()));
    }

    private static void more(Layout layout, int all) {
        if (all > MOST) {
            layout.point(0, "and " + (all - MOST) + " more");
        }
    }

    private void stop(StopImpact answer, Layout layout) {
        layout.heading("If " + names.of(answer.component()) + " is stopped");
        if (answer.lost().isEmpty()) {
            layout.paragraph("Nobody loses a commitment.");
        }
        for (LostCommitment one : answer.lost().stream().limit(MOST).toList()) {
            layout.point(
                    one.isDirect() ? 0 : 1,
                    names.of(one.link().receiver())
                            + (one.isDirect() ? " loses " : " may lose ")
                            + one.link().title() + " from "
                            + names.of(one.link().giver())
                            + one.through()
                                    .map(lost -> ", which needs " + lost.title() + " from " + names.of(lost.giver()))
                                    .orElse("")
                            + (one.isBearable() ? "; it can do without" : ""));
        }
        more(layout, answer.lost().size());
        for (Dependency free : answer.released()) {
            layout.point(0, names.of(free.giver()) + " is free of " + free.title());
        }
    }
}
