package org.pmokit.xlsx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.ObjectInputStream;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "org.pmokit.xlsx", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule paths_may_belong_to_any_file_system =
            noClasses().should().dependOnClassesThat().areAssignableTo(File.class);

    @ArchTest
    static final ArchRule nothing_is_deserialised =
            noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

    @ArchTest
    static final ArchRule nothing_asks_the_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule no_text_is_ever_written_as_a_formula = noClasses()
            .should()
            .callMethod(org.dhatim.fastexcel.Worksheet.class, "formula", int.class, int.class, String.class);
}
