package org.pmokit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;

/** Two exports differ in the lines of what was changed, and nowhere else. */
class DocumentDifferencesTest {

    private static final Portfolio BEFORE = IntStream.range(0, 50)
            .boxed()
            .reduce(PortfolioDraft.named("Change"), (draft, number) -> draft.add(project(number)), (one, other) -> one)
            .resolveOrThrow();

    private static Project project(int number) {
        return Project.builder()
                .id(ProjectId.of("P" + number))
                .title("Project " + number)
                .start(LocalDate.of(2026, 1, 1).plusDays(number))
                .addSites("A", "B")
                .build();
    }

    @Test
    void one_edited_project_changes_only_its_lines() {
        Project edited = project(20).toBuilder().start(LocalDate.of(2027, 7, 7)).build();
        Portfolio after = BEFORE.replacingOrThrow(edited);
        List<String> old = lines(BEFORE);
        List<String> now = lines(after);
        assertThat(now).hasSameSizeAs(old);
        List<Integer> changed = IntStream.range(0, old.size())
                .filter(line -> !old.get(line).equals(now.get(line)))
                .boxed()
                .toList();
        assertThat(changed).hasSize(1);
        assertThat(now.get(changed.get(0)).strip()).isEqualTo("\"start\": \"2027-07-07\",");
    }

    @Test
    void one_added_project_adds_only_its_lines() {
        Portfolio after = BEFORE.toDraft().add(project(50)).resolveOrThrow();
        List<String> old = lines(BEFORE);
        List<String> now = lines(after);
        long lost = old.stream().filter(line -> !now.contains(line)).count();
        assertThat(lost).isZero();
        assertThat(now.size() - old.size()).isLessThanOrEqualTo(9);
    }

    private static List<String> lines(Portfolio portfolio) {
        return PortfolioJson.toText(portfolio).lines().toList();
    }
}
