package org.pmokit.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Office;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.schedule.Milestone;

/** What must hold for one value, given what else there is; shared by drafts and by edits. */
final class ValueChecks {

    private final Predicate<ComponentRef> exists;
    private final @Nullable Currency currency;

    ValueChecks(Predicate<ComponentRef> exists, @Nullable Currency currency) {
        this.exists = exists;
        this.currency = currency;
    }

    List<Problem> check(Recorded value) {
        List<Problem> problems = new ArrayList<>();
        String path = value.path();
        value.pointers().forEach(pointer -> requireTarget(pointer, path, problems));
        value.amounts().forEach(amount -> checkCurrency(amount.money(), path + "." + amount.attribute(), problems));
        if (value instanceof DeliveryComponent component) {
            checkMilestones(component, path, problems);
        } else if (value instanceof Office office) {
            checkServes(office, path, problems);
        } else if (value instanceof Dependency dependency) {
            checkEnds(
                    dependency.giver(),
                    dependency.receiver(),
                    path + ".receiver",
                    "The dependency \"" + dependency.id().value() + "\" leads from \""
                            + dependency.giver().value() + "\" to itself.",
                    problems);
        } else if (value instanceof OverlapDecision decision) {
            checkEnds(
                    decision.first(),
                    decision.second(),
                    path + ".second",
                    "The " + decision.first().kind().words() + " \""
                            + decision.first().value() + "\" is said to overlap itself.",
                    problems);
        }
        return problems;
    }

    private static void checkServes(Office office, String path, List<Problem> problems) {
        if (office.serves().isEmpty()) {
            problems.add(Problem.error(
                            ProblemCode.OFFICE_SERVES_NOTHING,
                            path + ".serves",
                            "The office \"" + office.id().value() + "\" serves nobody.")
                    .advice("name the portfolio, programme, project or unit that it serves.")
                    .build());
        }
    }

    private static void checkEnds(
            ComponentRef one, ComponentRef other, String path, String message, List<Problem> problems) {
        if (one.equals(other)) {
            problems.add(Problem.error(ProblemCode.SELF_REFERENCE, path, message)
                    .value(other.value())
                    .advice("name the other side.")
                    .build());
        }
    }

    /** There must be such a component, and it must be of a kind that makes sense there. */
    private void requireTarget(Pointer pointer, String path, List<Problem> problems) {
        ComponentRef target = pointer.target();
        String at = path + "." + pointer.attribute();
        if (pointer.kinds().contains(target.kind())) {
            require(target, at, problems);
        } else {
            String kinds =
                    pointer.kinds().stream().sorted().map(ComponentKind::words).collect(Collectors.joining(", "));
            problems.add(Problem.error(
                            ProblemCode.WRONG_KIND,
                            at,
                            "The " + target.kind().words() + " \"" + target.value() + "\" does not fit here.")
                    .value(target.asText())
                    .advice("name one of: " + kinds + ".")
                    .build());
        }
    }

    void require(ComponentRef reference, String path, List<Problem> problems) {
        if (!exists.test(reference)) {
            problems.add(Problem.error(
                            ProblemCode.UNKNOWN_REFERENCE,
                            path,
                            "There is no " + reference.kind().words() + " \"" + reference.value() + "\".")
                    .value(reference.value())
                    .advice("add it, or correct the id.")
                    .build());
        }
    }

    private void checkCurrency(Money amount, String path, List<Problem> problems) {
        if (currency != null && !amount.currency().equals(currency)) {
            problems.add(Problem.error(
                            ProblemCode.MIXED_CURRENCIES,
                            path,
                            amount + " is not in " + currency.getCurrencyCode() + ", the portfolio's currency.")
                    .value(amount.toString())
                    .advice("convert it first, at a rate and date that you can defend: see Project.inCurrency and "
                            + "CurrencyConversion.")
                    .build());
        }
    }

    /** {@code projects[PAY]}. */
    static String pathOf(ComponentRef reference) {
        return reference.kind().register() + "[" + reference.value() + "]";
    }

    /** {@code projects[PAY].programme} or {@code programmes[DIG].parent}: the attribute that names the parent. */
    static String parentPathOf(ComponentRef child) {
        return pathOf(child) + (child.kind() == ComponentKind.PROGRAMME ? ".parent" : ".programme");
    }

    private static void checkMilestones(DeliveryComponent component, String path, List<Problem> problems) {
        Set<MilestoneId> known = new HashSet<>();
        for (Milestone milestone : component.milestones()) {
            String at = path + ".milestones[" + milestone.id().name() + "]";
            if (!milestone.id().owner().equals(component.ref().value())) {
                problems.add(outside(
                        at,
                        "The milestone \"" + milestone.id().value() + "\" is held by \""
                                + component.ref().value() + "\" but belongs to \""
                                + milestone.id().owner() + "\".",
                        milestone.id().value(),
                        "move it to its owner, or correct its id."));
            }
            if (!known.add(milestone.id())) {
                problems.add(Problem.error(
                                ProblemCode.DUPLICATE_ID,
                                at,
                                "The milestone \"" + milestone.id().value() + "\" is there twice.")
                        .value(milestone.id().value())
                        .advice("remove one, or give it another id.")
                        .build());
            }
            outsideDates(component, milestone, at).ifPresent(problems::add);
        }
    }

    private static Optional<Problem> outsideDates(DeliveryComponent component, Milestone milestone, String at) {
        Optional<LocalDate> early = milestone
                .baseline()
                .filter(day -> component.start().filter(day::isBefore).isPresent());
        Optional<LocalDate> late = milestone
                .baseline()
                .filter(day -> component.finish().filter(day::isAfter).isPresent());
        if (early.isEmpty() && late.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = milestone.baseline().get();
        return Optional.of(outside(
                at + ".baseline",
                "The baseline " + day + " of milestone \"" + milestone.id().value()
                        + "\" lies outside the baseline of \""
                        + component.ref().value() + "\", "
                        + component.start().map(LocalDate::toString).orElse("..") + " to "
                        + component.finish().map(LocalDate::toString).orElse("..") + ".",
                day.toString(),
                "correct one of the dates, or move the milestone to the component that it belongs to."));
    }

    private static Problem outside(String path, String message, String value, String advice) {
        return Problem.error(ProblemCode.MILESTONE_OUTSIDE_PROJECT, path, message)
                .value(value)
                .advice(advice)
                .build();
    }
}
