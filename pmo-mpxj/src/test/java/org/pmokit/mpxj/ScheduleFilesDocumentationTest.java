package org.pmokit.mpxj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.problem.ProblemCode;

class ScheduleFilesDocumentationTest {

    @Test
    void the_page_names_every_kind_and_every_code() throws IOException {
        Path page = Path.of("..", "docs", "schedule-files.md");
        assumeTrue(Files.exists(page), "the documentation is not here");
        String text = Files.readString(page);

        assertThat(Stream.of(ScheduleFileKind.values()))
                .allMatch(kind -> text.contains("| `" + kind.code() + "` |") && text.contains(kind.label()));
        assertThat(Stream.of(ProblemCode.NOT_IMPORTED, ProblemCode.TAKEN_OTHERWISE, Remarks.ASSUMED))
                .allMatch(code -> text.contains("| `" + code.value() + "` |"));
    }
}
