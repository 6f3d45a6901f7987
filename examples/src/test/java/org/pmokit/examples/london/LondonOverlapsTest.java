package org.pmokit.examples.london;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.graph.overlap.Crowd;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.graph.overlap.OverlapKind;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.graph.overlap.SharedThing;

/** The overlaps that the public sources tell of are found in the registers. */
class LondonOverlapsTest {

    private final Portfolio london = London2012.portfolio();
    private final Overlaps overlaps = Overlaps.in(london);

    @ParameterizedTest
    @CsvSource({
        "f10-bridge, aquatics, DELIVERABLE, aquatics-land-bridge",
        "stratford-station, dlr, SITE, stratford-station",
        "stratford-station, dlr, DELIVERABLE, stratford-interchange",
        "policing-security, venue-security, DELIVERABLE, security-budget",
        "oda-transformation, transformation, DELIVERABLE, park-transformation",
        "venue-security, military, DELIVERABLE, security-workforce"
    })
    void what_two_projects_share_is_evidence(String one, String other, OverlapKind kind, String key) {
        Overlap overlap =
                overlaps.between(ProjectId.of(one), ProjectId.of(other)).orElseThrow();

        assertThat(overlap.evidence())
                .filteredOn(thing -> thing.kind() == kind)
                .extracting(SharedThing::key)
                .contains(key);
        assertThat(overlaps.all()).contains(overlap);
    }

    @ParameterizedTest
    @CsvSource({"SITE, olympic-park, 30", "TEAM, clm, 28", "TEAM, park-logistics, 21"})
    void what_many_share_is_told_once(OverlapKind kind, String key, int members) {
        assertThat(overlaps.crowds())
                .filteredOn(crowd -> crowd.kind() == kind && crowd.key().equals(key))
                .extracting(Crowd::members)
                .singleElement()
                .satisfies(list -> assertThat(list).hasSize(members));
    }

    @Test
    void the_most_significant_come_first_and_one_is_decided() {
        List<Overlap> top = overlaps.all().subList(0, 2);

        assertThat(top)
                .extracting(Overlap::pairId)
                .containsExactly("policing-security|venue-security", "oda-transformation|transformation");
        assertThat(top.get(1).decision()).isPresent();
    }
}
