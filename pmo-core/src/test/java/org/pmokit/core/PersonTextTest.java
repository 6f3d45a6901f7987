package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.people.PeopleDirectory;
import org.pmokit.core.people.Person;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.DutyConflict;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.role.SeparationOfDuties;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillRequirement;
import org.pmokit.core.workforce.BriefingGap;
import org.pmokit.core.workforce.OfficeStaffing;
import org.pmokit.core.workforce.Overload;
import org.pmokit.core.workforce.OverloadLimits;
import org.pmokit.core.workforce.PrerequisiteGap;

/** No text of a public value shows a person, whichever type it is and whoever adds one. */
class PersonTextTest {

    private static final String SECRET_NAME = "j.silva";
    private static final PersonId SILVA = PersonId.of(SECRET_NAME);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final RoleAssignment HELD = RoleAssignment.of(PAYROLL, Role.EXECUTIVE, SILVA);

    /** Every value that can hold a person, with one in it. */
    static Stream<EveryValueTest.Specimen> values() {
        return EveryValueTest.values().stream()
                .filter(specimen -> PersonTextTest.holdsPerson(specimen.shape().type()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void the_text_of_a_value_shows_no_person(EveryValueTest.Specimen specimen) {
        assertThat(specimen.value().toString()).isNotBlank().doesNotContain(SampleValues.PERSON);
    }

    @Test
    void persons_are_found_in_records_and_in_generated_types() {
        assertThat(values().<Object>map(specimen -> specimen.shape().type()))
                .contains(Overload.class, RoleAssignment.class)
                .hasSizeGreaterThan(10);
    }

    @Test
    void a_portfolio_and_a_directory_show_nobody() {
        Portfolio portfolio = PortfolioDraft.named("Change")
                .add(Project.of(PAYROLL, "Payroll"))
                .add(HELD)
                .add(Risk.builder()
                        .id(RiskId.of("R"))
                        .component(PAYROLL)
                        .title("t")
                        .raised(LocalDate.of(2026, 1, 5))
                        .owner(SECRET_NAME)
                        .build())
                .resolveOrThrow();

        assertThat(portfolio.toString() + portfolio.roles() + portfolio.risks()).doesNotContain(SECRET_NAME);
        assertThat(PeopleDirectory.of(List.of(Person.of(SILVA, "Joana Silva"))))
                .hasToString("PeopleDirectory of 1 people");
    }

    @Property
    void whoever_it_is_the_text_of_an_id_is_the_same(@ForAll @AlphaChars @StringLength(min = 1, max = 50) String id) {
        assertThat(PersonId.of(id)).hasToString(SILVA.toString());
        assertThat(Map.of(PersonId.of("Q" + id), Set.of(PersonId.of(id))).toString())
                .isEqualTo("{PersonId[hidden]=[PersonId[hidden]]}");
    }

    private static boolean holdsPerson(Class<?> type) {
        if (type == PersonId.class) {
            return true;
        }
        Stream<Type> held = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType)
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .map(Method::getGenericReturnType);
        return held.anyMatch(PersonTextTest::isPerson);
    }

    private static boolean isPerson(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(PersonTextTest::isPerson);
        }
        if (type instanceof WildcardType wild) {
            return Arrays.stream(wild.getUpperBounds()).anyMatch(PersonTextTest::isPerson);
        }
        return type == PersonId.class;
    }

    private static Stream<Class<?>> publicTypes() throws IOException {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            List<String> names = files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .toList();
            return names.stream()
                    .<Class<?>>map(PersonTextTest::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()));
        }
    }

    private static Path root() throws IOException {
        try {
            return Path.of(PersonId.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException odd) {
            throw new IOException(odd);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PersonTextTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(name, gone);
        }
    }
}
