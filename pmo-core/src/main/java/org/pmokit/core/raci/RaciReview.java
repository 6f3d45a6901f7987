package org.pmokit.core.raci;

import static org.pmokit.core.raci.RaciCode.ACCOUNTABLE;
import static org.pmokit.core.raci.RaciCode.CONSULTED;
import static org.pmokit.core.raci.RaciCode.INFORMED;
import static org.pmokit.core.raci.RaciCode.RESPONSIBLE;
import static org.pmokit.core.raci.RaciCode.SUPPORTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

/** How matrices are looked over: the limits, and who stands above whom. */
@Value.Immutable
public abstract class RaciReview {

    private static final int MOST_ACCOUNTABILITIES = 7;
    private static final int MOST_CONSULTED = 4;

    RaciReview() {}

    /** The most activities one person may answer for, 1 or more; 7 is a house default. */
    @Value.Default
    public int mostAccountabilities() {
        return MOST_ACCOUNTABILITIES;
    }

    /** The most roles that may be asked before an activity, 0 or more; 4 is a house default. */
    @Value.Default
    public int mostConsulted() {
        return MOST_CONSULTED;
    }

    /**
     * How high each role stands: 1 is the top, equal numbers stand side by side. A role that is not here is not judged
     * by {@link RaciCheck#RC7}; without any, that check finds nothing.
     */
    public abstract Map<Role, Integer> ranks();

    /**
     * How high the roles of programmes and projects usually stand: owners, then whoever runs the programme, the project, the
     * work package. A house default; not used unless it is given as {@link #ranks}.
     */
    public static Map<Role, Integer> usualRanks() {
        return Map.of(
                Role.SPONSOR, 1,
                Role.SENIOR_RESPONSIBLE_OWNER, 1,
                Role.EXECUTIVE, 1,
                Role.PROGRAMME_MANAGER, 2,
                Role.PROJECT_MANAGER, 3,
                Role.TEAM_MANAGER, 4);
    }

    /** Refuses limits that no matrix can keep. */
    @Value.Check
    void check() {
        if (mostAccountabilities() < 1 || mostConsulted() < 0) {
            throw new IllegalArgumentException("The limits are " + mostAccountabilities() + " accountabilities and "
                    + mostConsulted() + " consulted roles.\nMaybe use at least 1 and 0.");
        }
    }

    /** The house defaults: at most 7 accountabilities and 4 consulted roles, no ranks. */
    public static RaciReview houseDefaults() {
        return builder().build();
    }

    /**
     * What is amiss in the matrix itself, row by row, then in the order of the checks; empty when nothing is, and for a
     * matrix without rows. {@link RaciCheck#RC3} and {@link RaciCheck#RC4} need to know the people and are left out.
     *
     * @param matrix to be looked over
     */
    public List<RaciFinding> findings(RaciMatrix matrix) {
        List<RaciFinding> found = new ArrayList<>();
        for (RaciActivity activity : matrix.activities()) {
            oneAnswers(matrix, activity).ifPresent(found::add);
            someoneWorks(matrix, activity).ifPresent(found::add);
            moreThanTalk(matrix, activity).ifPresent(found::add);
            fewAreAsked(matrix, activity).ifPresent(found::add);
            authorityStandsUpright(matrix, activity).ifPresent(found::add);
            nobodyApprovesOwnControl(matrix, activity).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * What is amiss in the matrix and with the people who hold its roles that day: the findings on the matrix itself,
     * then {@link RaciCheck#RC4} row by row, then {@link RaciCheck#RC3} by person.
     *
     * @param matrix to be looked over
     * @param assignments of the component to which the matrix applies; a role that is not among them is vacant
     * @param day the status date
     */
    public List<RaciFinding> findings(RaciMatrix matrix, Collection<RoleAssignment> assignments, LocalDate day) {
        Map<Role, Set<PersonId>> holders = new TreeMap<>();
        assignments.stream()
                .filter(each -> each.isInForceOn(day))
                .forEach(each -> each.holder()
                        .ifPresent(person -> holders.computeIfAbsent(each.role(), role -> new TreeSet<>())
                                .add(person)));
        List<RaciFinding> found = new ArrayList<>(findings(matrix));
        matrix.activities()
                .forEach(activity ->
                        rolesAreHeld(matrix, activity, holders.keySet()).ifPresent(found::add));
        nobodyAnswersForTooMuch(matrix, holders, found);
        return List.copyOf(found);
    }

    private static Optional<RaciFinding> oneAnswers(RaciMatrix matrix, RaciActivity activity) {
        Set<Role> answering = matrix.having(activity, ACCOUNTABLE);
        if (answering.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(finding(RaciCheck.RC1, activity, answering)
                .message(
                        answering.isEmpty()
                                ? "Nobody answers for \"" + activity + "\"."
                                : answering.size() + " roles answer for \"" + activity + "\": " + named(answering)
                                        + ".")
                .advice("give A to exactly one role.")
                .build());
    }

    private static Optional<RaciFinding> someoneWorks(RaciMatrix matrix, RaciActivity activity) {
        if (!matrix.having(activity, RESPONSIBLE).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(RaciCheck.RC2, activity, Set.of())
                .message("Nobody does the work of \"" + activity + "\".")
                .advice("give R to the role that does it.")
                .build());
    }

    private static Optional<RaciFinding> moreThanTalk(RaciMatrix matrix, RaciActivity activity) {
        Set<Role> talking = new LinkedHashSet<>(matrix.having(activity, CONSULTED));
        talking.addAll(matrix.having(activity, INFORMED));
        boolean working = !matrix.having(activity, RESPONSIBLE).isEmpty()
                || !matrix.having(activity, ACCOUNTABLE).isEmpty()
                || !matrix.having(activity, SUPPORTS).isEmpty();
        if (working || talking.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(RaciCheck.RC5, activity, talking)
                .message("All in \"" + activity + "\" are only asked or told: " + named(talking) + ".")
                .advice("say who does it, or leave the row out.")
                .build());
    }

    private Optional<RaciFinding> fewAreAsked(RaciMatrix matrix, RaciActivity activity) {
        Set<Role> asked = matrix.having(activity, CONSULTED);
        if (asked.size() <= mostConsulted()) {
            return Optional.empty();
        }
        return Optional.of(finding(RaciCheck.RC6, activity, asked)
                .message(asked.size() + " roles are asked before \"" + activity + "\", more than " + mostConsulted()
                        + " (house default or own limit): " + named(asked) + ".")
                .advice("tell some of them afterwards instead.")
                .build());
    }

    private Optional<RaciFinding> authorityStandsUpright(RaciMatrix matrix, RaciActivity activity) {
        Set<Role> inverted = new LinkedHashSet<>();
        for (Role answering : matrix.having(activity, ACCOUNTABLE)) {
            for (Role working : matrix.having(activity, RESPONSIBLE)) {
                if (standsBelow(answering, working)) {
                    inverted.add(answering);
                    inverted.add(working);
                }
            }
        }
        if (inverted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(RaciCheck.RC7, activity, inverted)
                .message(
                        "In \"" + activity + "\" a role answers for the work of one above it: " + named(inverted) + ".")
                .advice("move A up, or R down.")
                .build());
    }

    private boolean standsBelow(Role one, Role other) {
        return Optional.ofNullable(ranks().get(one))
                .flatMap(rank -> Optional.ofNullable(ranks().get(other)).filter(above -> rank > above))
                .isPresent();
    }

    private static Optional<RaciFinding> nobodyApprovesOwnControl(RaciMatrix matrix, RaciActivity activity) {
        Set<Role> both = new LinkedHashSet<>(matrix.having(activity, ACCOUNTABLE));
        both.retainAll(matrix.having(activity, RESPONSIBLE));
        if (activity.kind() != ActivityKind.CONTROL || both.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(RaciCheck.RC8, activity, both)
                .message("In the control \"" + activity + "\" a role approves its own work: " + named(both) + ".")
                .advice("give A to another role.")
                .build());
    }

    private static Optional<RaciFinding> rolesAreHeld(RaciMatrix matrix, RaciActivity activity, Set<Role> held) {
        Set<Role> vacant = new LinkedHashSet<>(matrix.having(activity, ACCOUNTABLE));
        vacant.addAll(matrix.having(activity, RESPONSIBLE));
        vacant.removeAll(held);
        if (vacant.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(RaciCheck.RC4, activity, vacant)
                .message("Nobody holds a role that does \"" + activity + "\" or answers for it: " + named(vacant) + ".")
                .advice("name a person for the role.")
                .build());
    }

    private void nobodyAnswersForTooMuch(RaciMatrix matrix, Map<Role, Set<PersonId>> holders, List<RaciFinding> found) {
        SortedMap<PersonId, Set<RaciActivity>> answering = new TreeMap<>();
        SortedMap<PersonId, Set<Role>> by = new TreeMap<>();
        for (RaciActivity activity : matrix.activities()) {
            for (Role role : matrix.having(activity, ACCOUNTABLE)) {
                for (PersonId person : holders.getOrDefault(role, Set.of())) {
                    answering
                            .computeIfAbsent(person, it -> new LinkedHashSet<>())
                            .add(activity);
                    by.computeIfAbsent(person, it -> new LinkedHashSet<>()).add(role);
                }
            }
        }
        answering.forEach((person, activities) -> {
            if (activities.size() > mostAccountabilities()) {
                found.add(RaciFinding.builder()
                        .check(RaciCheck.RC3)
                        .addAllRoles(by.getOrDefault(person, Set.of()))
                        .person(person)
                        .message("One person answers for " + activities.size() + " activities, more than "
                                + mostAccountabilities() + " (house default or own limit).")
                        .advice("give some of them to others.")
                        .build());
            }
        });
    }

    private static RaciFinding.Builder finding(RaciCheck check, RaciActivity activity, Set<Role> roles) {
        RaciFinding.Builder builder = RaciFinding.builder();
        builder.check(check).activity(activity).addAllRoles(roles);
        return builder;
    }

    private static String named(Set<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.joining(", "));
    }

    /** Starts a review; nothing is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RaciReview}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRaciReview.Builder {
        Builder() {}
    }
}
