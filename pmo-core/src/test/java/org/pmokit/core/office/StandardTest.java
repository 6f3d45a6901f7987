package org.pmokit.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StandardId;

class StandardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final OfficeId ID = OfficeId.of("PO");

    @Test
    void only_what_is_recommended_binds_nobody() {
        assertThat(Stream.of(StandardStrength.values()).filter(StandardStrength::isBinding))
                .containsExactly(StandardStrength.MANDATORY, StandardStrength.REPORTING_ONLY);
    }

    @Test
    void a_standard_is_in_force_in_its_period_and_belongs_to_its_office() {
        Standard standard = Standard.builder()
                .id(StandardId.of("REP"))
                .kind(StandardKind.REPORTING)
                .strength(StandardStrength.REPORTING_ONLY)
                .setBy(ID)
                .period(DateRange.endingOn(DAY))
                .build();

        assertThat(standard.isInForceOn(DAY)).isTrue();
        assertThat(standard.isInForceOn(DAY.plusDays(1))).isFalse();
        assertThat(standard.isReporting()).isTrue();
        assertThat(standard.path()).isEqualTo("standards[REP]");
        assertThat(standard.about()).contains(ID);
    }

    @Test
    void the_style_of_an_office_is_read_from_what_it_does() {
        Standard mandatory = Standard.builder()
                .id(StandardId.of("M"))
                .kind(StandardKind.METHOD)
                .strength(StandardStrength.MANDATORY)
                .setBy(ID)
                .build();
        Standard ofOthers = mandatory.toBuilder().setBy(OfficeId.of("X")).build();
        Standard reporting =
                mandatory.toBuilder().strength(StandardStrength.REPORTING_ONLY).build();
        Office plain = Office.hubOffice(ID).build();
        Office auditing = Office.hubOffice(ID).mayDo(Authority.AUDIT).build();
        Office managing = Office.hubOffice(ID)
                .mayDo(Authority.AUDIT)
                .addManage(ProjectId.of("P"))
                .build();

        assertThat(ControlStyle.identify(plain, List.of(ofOthers, reporting))).isEqualTo(ControlStyle.SUPPORTIVE);
        assertThat(ControlStyle.identify(plain, List.of(mandatory))).isEqualTo(ControlStyle.CONTROLLING);
        assertThat(ControlStyle.identify(auditing, List.of())).isEqualTo(ControlStyle.CONTROLLING);
        assertThat(ControlStyle.identify(managing, List.of())).isEqualTo(ControlStyle.DIRECTIVE);
    }

    @ParameterizedTest
    @EnumSource(ControlStyle.class)
    void what_a_style_needs_is_usual_and_what_contradicts_it_is_not(ControlStyle style) {
        assertThat(style.usual()).containsAll(style.required()).noneMatch(style.ruledOut()::contains);
    }

    @Test
    void more_control_has_every_authority_of_less() {
        assertThat(ControlStyle.CONTROLLING.usual()).containsAll(ControlStyle.SUPPORTIVE.usual());
        assertThat(ControlStyle.DIRECTIVE.usual()).containsAll(ControlStyle.CONTROLLING.usual());
        assertThat(Stream.of(ControlStyle.values()).map(ControlStyle::degree)).containsExactly(ControlDegree.values());
        assertThat(ControlStyle.SUPPORTIVE.ruledOut()).contains(Authority.STOP_PROJECT);
        assertThat(ControlStyle.CONTROLLING.required()).containsExactly(Authority.AUDIT);
    }

    @Test
    void a_challenge_goes_as_high_as_it_was_granted() {
        Office office = Office.hubOffice(ID)
                .addAuthority(AuthorityGrant.challengeUpTo(ChallengeLevel.PROGRAMME))
                .addAuthority(new AuthorityGrant(
                        Authority.CHALLENGE, Optional.of(ChallengeLevel.ORGANISATION), Optional.of(ProjectId.of("P"))))
                .mayDo(Authority.AUDIT)
                .build();

        assertThat(office.highestChallenge()).contains(ChallengeLevel.ORGANISATION);
        assertThat(office.has(Authority.AUDIT)).isTrue();
        assertThat(office.has(Authority.STOP_PROJECT)).isFalse();
        assertThat(AuthorityGrant.challengeUpTo(ChallengeLevel.PORTFOLIO).reaches(ChallengeLevel.PROGRAMME))
                .isTrue();
        assertThat(AuthorityGrant.challengeUpTo(ChallengeLevel.PORTFOLIO).reaches(ChallengeLevel.ORGANISATION))
                .isFalse();
        assertThat(AuthorityGrant.of(Authority.CHALLENGE).reaches(ChallengeLevel.PROJECT))
                .isFalse();
        assertThat(Office.hubOffice(ID).build().highestChallenge()).isEmpty();
    }

    @Test
    void a_mandate_has_a_purpose() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mandate.of(" ", DAY))
                .withMessage("The mandate has no purpose.\nMaybe say what would be worse without the office.");
    }

    @Test
    void every_service_of_the_catalogue_is_for_an_outcome_and_every_outcome_and_function_has_services() {
        assertThat(Service.catalogue())
                .hasSize(35)
                .allSatisfy(service ->
                        assertThat(service.outcomes()).as(service.code()).isNotEmpty());
        assertThat(Service.catalogue().stream()
                        .flatMap(service -> service.outcomes().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(P3oOutcome.values());
        assertThat(Service.catalogue().stream()
                        .flatMap(service -> service.coreFunctions().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(CorePmoFunction.values());
        assertThat(Service.of("CANTEEN").outcomes()).isEmpty();
    }

    @Test
    void planning_belongs_to_portfolio_offices_delivery_to_the_others_and_the_rest_to_the_centre_of_excellence() {
        assertThat(typesFor(Service.PRIORITISATION))
                .isEqualTo(Set.of(OfficeType.ORGANISATION_PORTFOLIO_OFFICE, OfficeType.HUB_PORTFOLIO_OFFICE));
        assertThat(typesFor(Service.PLANNING))
                .isEqualTo(Set.of(
                        OfficeType.HUB_PORTFOLIO_OFFICE, OfficeType.PROGRAMME_OFFICE, OfficeType.PROJECT_OFFICE));
        assertThat(typesFor(Service.TRAINING)).isEqualTo(Set.of(OfficeType.CENTRE_OF_EXCELLENCE));
        assertThat(typesFor(Service.CRITICAL_CHALLENGE)).isEqualTo(Set.of(OfficeType.values()));
    }

    @Test
    void an_office_is_administrative_only_when_all_it_says_to_offer_is() {
        Office.Builder office = Office.hubOffice(ID).addServices(Service.SECRETARIAT);

        assertThat(office.build().isAdministrativeOnly()).isTrue();
        assertThat(office.addService(Service.PLANNING).build().isAdministrativeOnly())
                .isFalse();
        assertThat(Office.hubOffice(ID).build().isAdministrativeOnly()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(PmoLevel.class)
    void the_disciplines_of_a_level_are_those_that_it_runs(PmoLevel level) {
        assertThat(level.disciplines()).isNotEmpty().allMatch(level::runs);
        assertThat(Stream.of(Discipline.values()).filter(level::runs)).hasSameSizeAs(level.disciplines());
        assertThat(Stream.of(OfficeType.values()).filter(type -> type.worksAt(level)))
                .isNotEmpty();
    }

    @Test
    void programme_and_project_offices_normally_end() {
        assertThat(Stream.of(OfficeType.values()).filter(type -> type.usualPermanence() == Permanence.TEMPORARY))
                .containsExactly(OfficeType.PROGRAMME_OFFICE, OfficeType.PROJECT_OFFICE);
    }

    private static Set<OfficeType> typesFor(Service service) {
        return Stream.of(OfficeType.values()).filter(service::isFor).collect(Collectors.toSet());
    }
}
