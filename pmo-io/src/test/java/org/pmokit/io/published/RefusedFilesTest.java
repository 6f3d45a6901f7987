package org.pmokit.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.SharedData;
import org.pmokit.io.reading.Reading;

/** What stands beside the data of projects and is none itself is refused with the reason. */
class RefusedFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "dslib_p2x_dev.zip,zip archive",
        "activities.csv,'project_id,activity_id,wbs_path'",
        "relations.csv,'project_id,from_activity,to_activity'",
        "projects.csv,'project_id,name,agenda_start'",
        "resources.csv,'project_id,resource_id,name'",
        "assignments.csv,'project_id,activity_id,resource_id'",
        "tracking.csv,'project_id,period,status_date'"
    })
    void files_of_dslib_are_refused_with_an_exact_reason(String file, String reason) {
        Reading reading = PortfolioFiles.read(SharedData.data("dslib/" + file));
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).message()).contains(reason);
        assertThat(reading.problems().get(0).advice()).isPresent();
    }

    @Test
    void projects_of_protrack_are_refused_by_name_of_their_kind() throws IOException {
        try (ZipFile zip =
                new ZipFile(SharedData.data("dslib/dslib_p2x_dev.zip").toString())) {
            Path project = folder.resolve("one.p2x");
            Files.copy(zip.getInputStream(zip.entries().nextElement()), project);
            assertThat(PortfolioFiles.read(project).problems().get(0).message())
                    .isEqualTo("This is a project of ProTrack (.p2x), which is not read.");
        }
    }
}
