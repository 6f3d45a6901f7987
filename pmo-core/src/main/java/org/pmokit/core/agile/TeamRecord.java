package org.pmokit.core.agile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.register.Recorded;

/**
 * A team and all that is on record about it. There is one for each team, and no way to hold two against each other.
 */
public final class TeamRecord {

    private final Team team;
    private final List<Recorded> about;

    private TeamRecord(Team team, List<Recorded> about) {
        this.team = team;
        this.about = about;
    }

    /**
     * What is on record about a team; what is about others is left out.
     *
     * @param team whose
     * @param recorded of any type and any team, such as {@code portfolio.all(Recorded.class)}
     */
    public static TeamRecord of(Team team, Collection<? extends Recorded> recorded) {
        Optional<TeamId> id = Optional.of(team.id());
        return new TeamRecord(
                team,
                recorded.stream()
                        .filter(fact -> fact.about().equals(id))
                        .<Recorded>map(fact -> fact)
                        .toList());
    }

    /** Whose record it is. */
    public Team team() {
        return team;
    }

    /**
     * What is on record of a type, in the order given.
     *
     * @param type such as {@code WorkItem.class}
     * @param <T> the type
     */
    public <T> List<T> all(Class<T> type) {
        return about.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Its iterations, the first to finish first. */
    public List<Iteration> iterations() {
        return all(Iteration.class).stream()
                .sorted(Comparator.comparing(Iteration::finish).thenComparing(Iteration::id))
                .toList();
    }
}
