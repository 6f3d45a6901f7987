package org.pmokit.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.Milestone;

/** What must hold for one programme or project, given what else there is; shared by drafts and by edits. */
final class ComponentChecks {

    private final Predicate<ComponentRef> exists;
    private final @Nullable Currency currency;

    ComponentChecks(Predicate<ComponentRef> exists, @Nullable Currency currency) {
        this.exists = exists;
        this.currency = currency;
    }

    List<Problem> check(DeliveryComponent component) {
        List<Problem> problems = new ArrayList<>();
        String path = pathOf(component.ref());
        component.parent().ifPresent(parent -> require(parent, parentPathOf(component.ref()), problems));
        component.objectives().forEach(objective -> require(objective, path + ".objectives", problems));
        component.deliveredBy().ifPresent(unit -> require(unit, path + ".deliveredBy", problems));
        checkMilestones(component, path, problems);
        component.finance().amounts().forEach(amount -> checkCurrency(amount, path + ".finance", problems));
        return problems;
    }

    void require(ComponentRef reference, String path, List<Problem> problems) {
        if (!exists.test(reference)) {
            problems.add(Problem.error(
                            ProblemCode.UNKNOWN_REFERENCE,
                            path,
                            "There is no " + reference.kind().code() + " \"" + reference.value() + "\".")
                    .value(reference.value())
                    .advice("add it, or correct the id.")
                    .build());
        }
    }

    /** There must be such a component, and it must be of a kind that makes sense there. */
    void requireKind(List<ComponentKind> allowed, ComponentRef reference, String path, List<Problem> problems) {
        if (allowed.contains(reference.kind())) {
            require(reference, path, problems);
        } else {
            String kinds = allowed.stream().map(ComponentKind::code).collect(Collectors.joining(", "));
            problems.add(Problem.error(
                            ProblemCode.WRONG_KIND,
                            path,
                            "The " + reference.kind().code() + " \"" + reference.value() + "\" does not fit here.")
                    .value(reference.asText())
                    .advice("name one of: " + kinds + ".")
                    .build());
        }
    }

    void checkCurrency(Money amount, String path, List<Problem> problems) {
        if (currency != null && !amount.currency().equals(currency)) {
            problems.add(Problem.error(
                            ProblemCode.MIXED_CURRENCIES,
                            path,
                            amount + " is not in " + currency.getCurrencyCode() + ", the portfolio's currency.")
                    .value(amount.toString())
                    .advice("convert it first, at a rate and date that you can defend.")
                    .build());
        }
    }

    /** {@code projects[PAY]}. */
    static String pathOf(ComponentRef reference) {
        String plural = switch (reference.kind()) {
            case PORTFOLIO -> "portfolio";
            case DEPENDENCY -> "dependencies";
            default -> reference.kind().name().toLowerCase(Locale.ROOT) + "s";
        };
        return plural + "[" + reference.value() + "]";
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
