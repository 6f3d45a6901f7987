package org.pmokit.core.raci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.pmokit.core.role.Role;

class RaciProperties {

    private static final RaciActivity ROW = RaciActivity.control("Row");

    @Property
    void a_cell_is_read_as_it_was_written(@ForAll Set<RaciCode> codes) {
        assertThat(RaciCode.parse(RaciCode.format(codes))).isEqualTo(codes);
    }

    @Property
    void the_checks_agree_with_counting_letters(@ForAll @Size(max = 7) List<Set<RaciCode>> cells) {
        RaciMatrix.Builder builder = RaciMatrix.builder().activity(ROW);
        RaciReview.Builder review = RaciReview.builder();
        for (int column = 0; column < cells.size(); column++) {
            builder.assign(ROW, Role.of("role-" + column), cells.get(column));
            review.putRank(Role.of("role-" + column), column);
        }
        Set<RaciCheck> expected = naively(cells);

        List<RaciFinding> found = review.build().findings(builder.build());

        assertThat(found).extracting(RaciFinding::check).containsExactlyElementsOf(expected);
        assertThat(found)
                .allMatch(finding -> finding.severity() == finding.check().severity());
    }

    private static Set<RaciCheck> naively(List<Set<RaciCode>> cells) {
        Set<RaciCheck> expected = EnumSet.noneOf(RaciCheck.class);
        String all =
                String.join("", cells.stream().map(RaciCode::format).toList()).replace("/", "");
        add(expected, RaciCheck.RC1, count(cells, RaciCode.ACCOUNTABLE) != 1);
        add(expected, RaciCheck.RC2, count(cells, RaciCode.RESPONSIBLE) == 0);
        add(expected, RaciCheck.RC5, all.matches("[CI]+"));
        add(expected, RaciCheck.RC6, count(cells, RaciCode.CONSULTED) > 4);
        add(expected, RaciCheck.RC7, someAnswerBelow(cells));
        add(
                expected,
                RaciCheck.RC8,
                cells.stream()
                        .anyMatch(cell -> cell.containsAll(EnumSet.of(RaciCode.ACCOUNTABLE, RaciCode.RESPONSIBLE))));
        return expected;
    }

    private static boolean someAnswerBelow(List<Set<RaciCode>> cells) {
        for (int above = 0; above < cells.size(); above++) {
            for (int below = above + 1; below < cells.size(); below++) {
                if (cells.get(above).contains(RaciCode.RESPONSIBLE)
                        && cells.get(below).contains(RaciCode.ACCOUNTABLE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long count(List<Set<RaciCode>> cells, RaciCode code) {
        return cells.stream().filter(cell -> cell.contains(code)).count();
    }

    private static void add(Set<RaciCheck> expected, RaciCheck check, boolean holds) {
        if (holds) {
            expected.add(check);
        }
    }
}
