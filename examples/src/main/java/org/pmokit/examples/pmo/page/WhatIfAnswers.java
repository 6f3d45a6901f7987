package org.pmokit.examples.pmo.page;

import java.util.Optional;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.impact.StopImpact;

/**
 * Answers to questions about the network.
 *
 * @param slip who moves; empty when nobody asked
 * @param stop who loses what; empty when nobody asked
 */
public record WhatIfAnswers(Optional<Impact> slip, Optional<StopImpact> stop) {}
