package org.pmokit.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmokit.io.SharedData;

/** The documentation of the folder names every file and every column, and no others. */
class RegistersDocumentationTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\w+\\.csv) \\| `([^`]*)`");

    @Test
    void every_register_is_documented_with_all_its_columns() throws IOException {
        Map<String, Set<String>> documented = documented();
        for (Register register : Registers.ALL) {
            assertThat(documented.get(register.file()))
                    .as("docs/registers.md needs the row: | %s | `%s` |", register.file(), columnsOf(register))
                    .isEqualTo(new TreeSet<>(Set.of(columnsOf(register).split(",", -1))));
        }
        assertThat(documented.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Registers.ALL.stream().map(Register::file).toList());
    }

    @Test
    void what_is_written_can_be_read() {
        for (Register register : Registers.ALL) {
            assertThat(register.names()).as(register.file()).containsAll(register.header());
            assertThat(register.header()).as(register.file()).doesNotHaveDuplicates();
            assertThat(register.header()).as(register.file()).containsAll(register.required());
        }
    }

    private static String columnsOf(Register register) {
        return register.names().stream()
                .filter(column -> !List.of("source", "certainty", "note").contains(column))
                .map(column -> register.required().contains(column) ? column + "*" : column)
                .collect(Collectors.joining(","));
    }

    private static Map<String, Set<String>> documented() throws IOException {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(SharedData.registersDocumentation()));
        while (row.find()) {
            rows.put(row.group(1), new TreeSet<>(Set.of(row.group(2).split(",", -1))));
        }
        return rows;
    }
}
