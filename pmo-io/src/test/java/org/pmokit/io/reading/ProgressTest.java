package org.pmokit.io.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.json.UnknownFields;

class ProgressTest {

    private static final Portfolio PORTFOLIO = portfolio();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("portfolio.json");
        PortfolioJson.write(PORTFOLIO, file);
    }

    @Test
    void a_reader_tells_how_far_it_has_come() throws IOException {
        List<Progress> told = new ArrayList<>();
        Reading reading = PortfolioJson.read(file, listening(progress -> {
            told.add(progress);
            return ProgressListener.Continuation.GO_ON;
        }));
        assertThat(reading.orThrow()).isEqualTo(PORTFOLIO);
        assertThat(told).hasSizeGreaterThan(2);
        assertThat(told).isSortedAccordingTo((one, other) -> Long.compare(one.done(), other.done()));
        Progress last = told.get(told.size() - 1);
        assertThat(last.done()).isEqualTo(Files.size(file));
        assertThat(last.total()).hasValue(Files.size(file));
    }

    @Test
    void a_reading_that_is_stopped_ends_with_a_problem() {
        Reading reading = PortfolioJson.read(file, listening(progress -> ProgressListener.Continuation.STOP));
        assertThat(reading.problems()).extracting(problem -> problem.code()).containsExactly(StoppedException.CODE);
    }

    @Test
    void a_writing_that_is_stopped_leaves_the_old_file() throws IOException {
        Files.writeString(file, "old");
        assertThatThrownBy(() -> PortfolioJson.write(
                        PORTFOLIO, UnknownFields.none(), file, progress -> ProgressListener.Continuation.STOP))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(StoppedException.class);
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).hasSize(1);
    }

    private static ReadLimits listening(ProgressListener listener) {
        return ReadLimits.builder().progress(listener).build();
    }

    private static Portfolio portfolio() {
        PortfolioDraft draft = PortfolioDraft.named("Many");
        for (int number = 0; number < 3_000; number++) {
            draft.add(Project.of(ProjectId.of("PRJ-" + number), "A project with a title of some length " + number));
        }
        return draft.resolveOrThrow();
    }
}
