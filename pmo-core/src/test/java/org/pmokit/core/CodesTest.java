package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The words that stand in files. They are never reworded; new ones may come. With {@code -Dpmokit.write=true} the list is
 * written anew, and the difference is for a person to look at.
 */
class CodesTest {

    private static final Path LIST = Path.of("src", "test", "resources", "codes.txt");

    @Test
    void the_words_used_in_files_stay_as_they_are() throws IOException {
        String found = ModuleTypes.open()
                .filter(Class::isEnum)
                .filter(CodesTest::hasCodes)
                .map(CodesTest::line)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));

        if (Boolean.getBoolean("pmokit.write")) {
            Files.writeString(LIST, found);
        }
        assertThat(found).isEqualTo(Files.readString(LIST, StandardCharsets.UTF_8));
    }

    @Test
    void every_word_is_lower_case_and_told_apart_in_its_vocabulary() {
        List<Class<?>> vocabularies =
                ModuleTypes.open().filter(Class::isEnum).filter(CodesTest::hasCodes).toList();

        assertThat(vocabularies).hasSizeGreaterThan(60).allSatisfy(type -> assertThat(codes(type))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-zA-Z0-9]+([-.][a-zA-Z0-9]+)*")));
    }

    private static boolean hasCodes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("code") && method.getParameterCount() == 0);
    }

    private static String line(Class<?> type) {
        return type.getName().substring("org.pmokit.core.".length()) + ": " + String.join(" ", codes(type));
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> code(type, constant))
                .toList();
    }

    private static String code(Class<?> type, Object constant) {
        try {
            Method code = type.getMethod("code");
            return (String) code.invoke(constant);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
