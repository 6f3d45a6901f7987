package org.pmokit.core.p3o;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.design.Charter;
import org.pmokit.core.design.ClosurePlan;
import org.pmokit.core.design.ClosureTrigger;
import org.pmokit.core.design.LifecycleStep;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.design.OfficeState;
import org.pmokit.core.design.TailoringDecision;
import org.pmokit.core.design.TailoringFactor;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.StandardId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.Authority;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.Discipline;
import org.pmokit.core.office.Mandate;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeForm;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.office.Service;
import org.pmokit.core.office.Standard;
import org.pmokit.core.office.StandardKind;
import org.pmokit.core.office.StandardStrength;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.organisation.UnitNature;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.FunctionalRole;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Objective;

class StructureReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final PortfolioId ALL = PortfolioId.of("ALL");
    private static final UnitId UNIT = UnitId.of("HR");
    private static final UnitId OTHER_UNIT = UnitId.of("IT");
    private static final ProgrammeId PROGRAMME = ProgrammeId.of("DIG");
    private static final ProjectId PROJECT = ProjectId.of("PAY");
    private static final OfficeId TOP = OfficeId.of("EPMO");
    private static final OfficeId HUB = OfficeId.of("HUB");
    private static final OfficeId TEMP = OfficeId.of("DIG-PO");
    private static final StandardId REPORT = StandardId.of("REPORT");

    // ---- where an office stands

    @Test
    void an_office_runs_the_disciplines_of_its_level_only() {
        raises(
                StructureCheck.LEVEL_RUNS_OTHER_DISCIPLINE,
                office(top().addDiscipline(Discipline.PROJECT_MANAGEMENT)),
                office(top().addDiscipline(Discipline.PORTFOLIO_MANAGEMENT)));
    }

    @Test
    void an_office_works_at_the_level_of_its_type() {
        raises(StructureCheck.TYPE_AT_OTHER_LEVEL, office(top().level(PmoLevel.PROJECT)), office(top()));
        not(StructureCheck.TYPE_AT_OTHER_LEVEL, office(centre().level(PmoLevel.PROJECT)));
    }

    @Test
    void an_office_reports_to_somebody_and_a_line_of_information_is_not_enough() {
        raises(StructureCheck.NO_REPORTING_LINE, office(top()), office(top().reportsTo(UNIT)));
        raises(
                StructureCheck.NO_REPORTING_LINE,
                draft -> draft.add(top().reportsTo(UNIT).build())
                        .add(hub().aggregatesInto(TOP).build()),
                draft -> draft.add(top().reportsTo(UNIT).build())
                        .add(hub().reportsTo(TOP).build()));
    }

    @Test
    void an_office_reports_to_offices_that_exist_on_the_day() {
        raises(
                StructureCheck.SUPERIOR_GONE,
                draft -> draft.add(top().period(DateRange.endingOn(DAY.minusDays(1)))
                                .build())
                        .add(hub().reportsTo(TOP).build()),
                draft -> draft.add(top().period(DateRange.endingOn(DAY)).build())
                        .add(hub().reportsTo(TOP).build()));
    }

    @Test
    void a_programme_office_answers_to_the_senior_responsible_owner() {
        raises(
                StructureCheck.NOT_TO_OWNER,
                office(temp().reportsTo(UNIT)),
                office(temp().reportsTo(Role.SENIOR_RESPONSIBLE_OWNER, PROGRAMME)));
        not(StructureCheck.NOT_TO_OWNER, office(hub().reportsTo(UNIT)));
    }

    @Test
    void a_portfolio_office_stands_above_the_supporting_functions() {
        raises(
                StructureCheck.PORTFOLIO_OFFICE_UNDER_FUNCTION,
                office(top().reportsTo(OTHER_UNIT)),
                office(top().reportsTo(UNIT)));
        raises(
                StructureCheck.PORTFOLIO_OFFICE_UNDER_FUNCTION,
                office(top().unit(OTHER_UNIT)),
                office(hub().unit(OTHER_UNIT)));
    }

    @Test
    void the_functions_of_a_virtual_office_are_somebodys_role() {
        UnaryOperator<PortfolioDraft> virtual = office(hub().form(OfficeForm.VIRTUAL));
        raises(
                StructureCheck.VIRTUAL_WITHOUT_ROLES,
                virtual,
                draft -> virtual.apply(draft).add(RoleAssignment.vacant(HUB, FunctionalRole.RISK.role())));
        raises(
                StructureCheck.VIRTUAL_WITHOUT_ROLES,
                draft -> virtual.apply(draft).add(RoleAssignment.vacant(HUB, Role.HEAD_OF_OFFICE)),
                office(hub()));
    }

    // ---- what it may do

    @Test
    void an_office_says_what_it_offers() {
        raises(StructureCheck.SERVICES_NOT_SAID, office(top()), office(top().addService(Service.STANDARDS)));
    }

    @Test
    void an_office_offers_more_than_administration() {
        raises(
                StructureCheck.ADMIN_ONLY,
                office(top().addServices(Service.SECRETARIAT, Service.COORDINATION)),
                office(top().addServices(Service.SECRETARIAT, Service.PLANNING)));
        not(StructureCheck.ADMIN_ONLY, office(top()));
    }

    @Test
    void who_offers_challenge_may_challenge() {
        raises(
                StructureCheck.CHALLENGE_WITHOUT_AUTHORITY,
                office(top().addService(Service.CRITICAL_CHALLENGE)),
                office(top().addService(Service.CRITICAL_CHALLENGE).mayDo(Authority.CHALLENGE)));
    }

    @Test
    void an_office_that_assures_is_free_of_day_to_day_functions() {
        raises(
                StructureCheck.ASSURER_OPERATES,
                office(top().addServices(Service.ASSURANCE, Service.FINANCE)),
                office(top().addServices(Service.ASSURANCE, Service.PLANNING)));
        not(StructureCheck.ASSURER_OPERATES, office(top().addServices(Service.PLANNING, Service.FINANCE)));
    }

    @Test
    void no_office_assures_what_it_manages() {
        raises(
                StructureCheck.ASSURES_ITS_OWN,
                office(top().addManages(PROJECT).addAssures(PROJECT)),
                office(top().addManages(PROJECT).addAssures(PROGRAMME)));
    }

    @Test
    void delivery_stays_with_those_who_manage_it_unless_the_office_is_directive() {
        raises(
                StructureCheck.ANSWERS_FOR_DELIVERY,
                office(top().addAnswersFor(PROJECT).control(ControlStyle.CONTROLLING)),
                office(top().addAnswersFor(PROJECT).control(ControlStyle.DIRECTIVE)));
        raises(StructureCheck.ANSWERS_FOR_DELIVERY, office(top().addAnswersFor(PROJECT)), office(top()));
    }

    @Test
    void a_supportive_office_does_not_stop_projects() {
        raises(
                StructureCheck.SUPPORTIVE_COMMANDS,
                office(top().control(ControlStyle.SUPPORTIVE).mayDo(Authority.STOP_PROJECT)),
                office(top().control(ControlStyle.CONTROLLING).mayDo(Authority.STOP_PROJECT)));
        not(StructureCheck.SUPPORTIVE_COMMANDS, office(top().control(ControlStyle.SUPPORTIVE)));
    }

    @Test
    void a_controlling_office_may_audit() {
        raises(
                StructureCheck.CONTROLLING_WITHOUT_AUDIT,
                office(top().control(ControlStyle.CONTROLLING)),
                office(top().control(ControlStyle.CONTROLLING).mayDo(Authority.AUDIT)));
    }

    @Test
    void a_directive_office_manages_projects() {
        raises(
                StructureCheck.DIRECTIVE_WITHOUT_PROJECTS,
                office(top().control(ControlStyle.DIRECTIVE)),
                office(top().control(ControlStyle.DIRECTIVE).addManages(PROJECT)));
    }

    @Test
    void an_office_is_what_it_says_it_is() {
        raises(
                StructureCheck.STYLE_DIFFERS,
                draft -> draft.add(top().control(ControlStyle.SUPPORTIVE).build())
                        .add(standard(StandardKind.METHOD, StandardStrength.MANDATORY)),
                draft -> draft.add(top().control(ControlStyle.SUPPORTIVE).build())
                        .add(standard(StandardKind.METHOD, StandardStrength.RECOMMENDED)));
    }

    // ---- hubs and spokes

    @Test
    void every_office_has_a_hub_where_there_are_hubs() {
        UnaryOperator<PortfolioDraft> linked = both(top(), hub().aggregatesInto(TOP));
        raises(
                StructureCheck.SPOKE_WITHOUT_HUB,
                draft -> linked.apply(draft).add(temp().build()),
                draft -> linked.apply(draft).add(temp().aggregatesInto(HUB).build()));
        not(StructureCheck.SPOKE_WITHOUT_HUB, both(top(), hub()));
        not(StructureCheck.SPOKE_WITHOUT_HUB, draft -> linked.apply(draft).add(centre().build()));
    }

    @Test
    void no_office_has_several_hubs() {
        UnaryOperator<PortfolioDraft> linked = both(top(), hub().aggregatesInto(TOP));
        raises(
                StructureCheck.SPOKE_WITH_SEVERAL_HUBS,
                draft -> linked.apply(draft)
                        .add(temp().aggregatesInto(HUB).aggregatesInto(TOP).build()),
                draft -> linked.apply(draft).add(temp().aggregatesInto(HUB).build()));
    }

    @Test
    void all_information_comes_together_in_one_place() {
        OfficeId other = OfficeId.of("PRJ-PO");
        Office below = Office.projectOffice(other)
                .permanentFor(PROJECT)
                .aggregatesInto(TEMP)
                .build();
        raises(
                StructureCheck.SEVERAL_TOP_HUBS,
                draft -> both(top(), hub().aggregatesInto(TOP))
                        .apply(draft)
                        .add(temp().build())
                        .add(below),
                draft -> both(top(), hub().aggregatesInto(TOP))
                        .apply(draft)
                        .add(temp().aggregatesInto(HUB).build())
                        .add(below));
    }

    @Test
    void no_permanent_office_is_below_a_temporary_one() {
        raises(
                StructureCheck.TEMPORARY_ABOVE_PERMANENT,
                both(temp(), hub().reportsTo(TEMP)),
                both(hub(), temp().reportsTo(HUB)));
        raises(
                StructureCheck.TEMPORARY_ABOVE_PERMANENT,
                both(temp(), hub().aggregatesInto(TEMP)),
                both(top(), hub().aggregatesInto(TOP)));
    }

    @Test
    void a_hub_says_what_is_to_be_reported() {
        UnaryOperator<PortfolioDraft> linked = both(top(), hub().aggregatesInto(TOP));
        raises(
                StructureCheck.HUB_WITHOUT_STANDARD,
                draft -> linked.apply(draft).add(standard(StandardKind.REPORTING, StandardStrength.RECOMMENDED)),
                draft -> linked.apply(draft).add(standard(StandardKind.REPORTING, StandardStrength.REPORTING_ONLY)));
    }

    @Test
    void offices_below_a_hub_report_by_its_standard() {
        Standard report = standard(StandardKind.REPORTING, StandardStrength.REPORTING_ONLY);
        raises(
                StructureCheck.STANDARD_NOT_ADOPTED,
                draft -> both(top(), hub().aggregatesInto(TOP)).apply(draft).add(report),
                draft -> both(top(), hub().aggregatesInto(TOP).addAdoptedStandard(REPORT))
                        .apply(draft)
                        .add(report));
        not(
                StructureCheck.STANDARD_NOT_ADOPTED,
                draft -> both(top(), hub().aggregatesInto(TOP))
                        .apply(draft)
                        .add(report.toBuilder()
                                .period(DateRange.endingOn(DAY.minusDays(1)))
                                .build()));
    }

    // ---- services

    @Test
    void somebody_offers_what_a_charter_promises() {
        Charter charter =
                Charter.builder().office(TOP).addService(Service.TRAINING).build();
        raises(
                StructureCheck.SERVICE_WITHOUT_PROVIDER,
                draft -> draft.add(top().build()).add(charter),
                draft -> draft.add(top().addService(Service.TRAINING).build()).add(charter));
    }

    @Test
    void somebody_offers_what_the_house_needs() {
        ReviewSettings settings = new ReviewSettings(Set.of(Service.TRAINING), Period.ofYears(1));
        Portfolio portfolio = office(top()).apply(draft()).resolveOrThrow();

        assertThat(P3oModel.of(portfolio).review(DAY, settings))
                .filteredOn(finding -> finding.check() == StructureCheck.SERVICE_WITHOUT_PROVIDER)
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsExactly("CE03"));
        assertThat(codes(P3oModel.of(portfolio).review(DAY))).doesNotContain(StructureCheck.SERVICE_WITHOUT_PROVIDER);
    }

    @Test
    void nobody_is_offered_the_same_service_by_two_offices() {
        raises(
                StructureCheck.SERVICE_DUPLICATED,
                both(
                        hub().addService(Service.PLANNING),
                        temp().addServes(UNIT).addService(new Service("DL02", "Plans"))),
                both(hub().addService(Service.PLANNING), temp().addService(Service.PLANNING)));
    }

    @Test
    void services_come_from_offices_whose_business_they_are() {
        raises(
                StructureCheck.SERVICE_OF_OTHER_TYPE,
                office(top().addService(Service.STANDARDS)),
                office(top().addHost(OfficeType.CENTRE_OF_EXCELLENCE).addService(Service.STANDARDS)));
    }

    @Test
    void some_service_is_for_each_outcome_where_services_are_known() {
        raises(
                StructureCheck.OUTCOME_SERVED_BY_NOBODY,
                office(top().addService(Service.PRIORITISATION)),
                office(top()));
        not(
                StructureCheck.OUTCOME_SERVED_BY_NOBODY,
                office(top().addServices(
                                Service.CHANGE_CONTROL,
                                Service.PORTFOLIO_REPORTING,
                                Service.PLANNING,
                                Service.KNOWLEDGE)));
    }

    // ---- oversight

    @Test
    void an_office_keeps_each_objective_in_view() {
        Objective large = Objective.builder()
                .id(ObjectiveId.of("O"))
                .title("t")
                .component(PROGRAMME)
                .build();
        Objective part = Objective.builder()
                .id(ObjectiveId.of("O-1"))
                .title("t")
                .parent(large.id())
                .build();
        raises(
                StructureCheck.OBJECTIVE_WITHOUT_OVERSEER,
                draft -> draft.add(top().build()).add(large).add(part),
                draft -> draft.add(top().addOversees(large.id()).build())
                        .add(large)
                        .add(part));
        not(
                StructureCheck.OBJECTIVE_WITHOUT_OVERSEER,
                draft -> draft.add(temp().build()).add(large).add(part));
        not(StructureCheck.OBJECTIVE_WITHOUT_OVERSEER, draft -> draft.add(large));
    }

    // ---- design

    @Test
    void a_permanent_office_was_shaped_with_every_core_factor_in_mind() {
        raises(
                StructureCheck.FACTOR_WITHOUT_DECISION,
                draft -> draft.add(top().build())
                        .add(TailoringDecision.of(TOP, TailoringFactor.CULTURE, "found", "follows")),
                draft -> {
                    TailoringFactor.core()
                            .forEach(factor -> draft.add(TailoringDecision.of(TOP, factor, "found", "follows")));
                    return draft.add(top().build());
                });
        not(StructureCheck.FACTOR_WITHOUT_DECISION, office(temp()));
    }

    @Test
    void a_permanent_office_has_a_charter() {
        Charter charter = Charter.builder().office(TOP).build();
        raises(
                StructureCheck.CHARTER_MISSING,
                office(top()),
                draft -> draft.add(top().build()).add(charter));
        raises(
                StructureCheck.CHARTER_INCOMPLETE,
                draft -> draft.add(top().build()).add(charter),
                draft -> P3oModels.example().toDraft());
    }

    @Test
    void an_office_is_reviewed_in_time() {
        raises(
                StructureCheck.REVIEW_OVERDUE,
                draft -> draft.add(top().build())
                        .add(Charter.builder()
                                .office(TOP)
                                .agreedOn(DAY.minusYears(1).minusDays(1))
                                .build()),
                draft -> draft.add(top().build())
                        .add(Charter.builder()
                                .office(TOP)
                                .agreedOn(DAY.minusYears(1))
                                .build()));
        raises(
                StructureCheck.REVIEW_OVERDUE,
                office(top().mandate(Mandate.of("p", DAY.minusDays(1)))),
                office(top().mandate(Mandate.of("p", DAY))));
    }

    @Test
    void an_office_that_was_closed_is_gone() {
        raises(
                StructureCheck.LIFE_ENDED,
                draft -> draft.add(top().build()).add(closed(TOP, DAY)),
                draft -> draft.add(top().build()).add(closed(TOP, DAY.plusDays(1))));
    }

    // ---- the end of temporary offices

    @Test
    void a_temporary_office_has_an_end() {
        raises(
                StructureCheck.TEMPORARY_WITHOUT_END,
                office(temp()),
                office(temp().period(DateRange.endingOn(DAY.plusYears(1)))));
        not(
                StructureCheck.TEMPORARY_WITHOUT_END,
                draft -> draft.replace(Programme.builder()
                                .id(PROGRAMME)
                                .finish(DAY.plusYears(1))
                                .build())
                        .add(temp().build()));
        not(StructureCheck.TEMPORARY_WITHOUT_END, office(hub()));
    }

    @Test
    void a_temporary_office_lasts_as_long_as_what_it_serves() {
        UnaryOperator<PortfolioDraft> planned = draft -> draft.replace(
                Programme.builder().id(PROGRAMME).finish(DAY.plusDays(9)).build());
        raises(
                StructureCheck.ENDS_TOO_EARLY,
                draft -> planned.apply(draft)
                        .add(temp().period(DateRange.endingOn(DAY.plusDays(8))).build()),
                draft -> planned.apply(draft)
                        .add(temp().period(DateRange.endingOn(DAY.plusDays(9))).build()));
    }

    @Test
    void a_temporary_office_has_a_plan_whose_archive_goes_to_a_permanent_office() {
        raises(
                StructureCheck.NO_CLOSURE_PLAN,
                office(temp()),
                draft -> both(temp(), hub()).apply(draft).add(plan(Optional.of(HUB))));
        raises(
                StructureCheck.ARCHIVE_NOT_TO_PERMANENT,
                draft -> draft.add(temp().build()).add(plan(Optional.empty())),
                draft -> both(temp(), hub()).apply(draft).add(plan(Optional.of(HUB))));
        OfficeId short_lived = OfficeId.of("PRJ-PO");
        raises(
                StructureCheck.ARCHIVE_NOT_TO_PERMANENT,
                draft -> both(temp(), Office.projectOffice(short_lived).temporaryFor(PROJECT))
                        .apply(draft)
                        .add(plan(Optional.of(short_lived))),
                office(temp()));
    }

    @Test
    void somebody_takes_over_what_an_office_leaves_open() {
        UnaryOperator<PortfolioDraft> ended = draft -> draft.add(
                        temp().period(DateRange.endingOn(DAY.minusDays(1))).build())
                .add(risk())
                .add(issue());
        raises(
                StructureCheck.ORPHAN_ITEMS,
                ended,
                draft -> ended.apply(draft).add(hub().addServes(PROGRAMME).build()));
        not(
                StructureCheck.ORPHAN_ITEMS,
                draft -> ended.apply(draft)
                        .add(hub().build())
                        .add(plan(Optional.of(HUB)).toBuilder()
                                .addHandedOver(risk().id())
                                .build()));
        not(StructureCheck.ORPHAN_ITEMS, draft -> draft.add(temp().build()).add(risk()));
    }

    @Test
    void what_was_left_is_named_and_what_was_closed_is_not() {
        Portfolio portfolio = draft().add(
                        temp().period(DateRange.endingOn(DAY.minusDays(1))).build())
                .add(risk())
                .add(issue())
                .resolveOrThrow();

        assertThat(P3oModel.of(portfolio).review(DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(StructureCheck.ORPHAN_ITEMS);
            assertThat(finding.values()).containsExactly("risk:R");
            assertThat(finding.path()).isEqualTo("offices[DIG-PO].closurePlan.handedOver");
            assertThat(finding.subject()).contains(TEMP);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    // ---- all together

    @Test
    void a_finding_says_where_it_is_with_its_values_and_a_way_out() {
        Portfolio portfolio = office(top().addServices(Service.ASSURANCE, Service.FINANCE))
                .apply(draft())
                .resolveOrThrow();

        assertThat(P3oModel.of(portfolio).review(DAY))
                .filteredOn(finding -> finding.check() == StructureCheck.ASSURER_OPERATES)
                .containsExactly(StructureFinding.builder()
                        .check(StructureCheck.ASSURER_OPERATES)
                        .subject(TOP)
                        .path("offices[EPMO].services")
                        .addValue("DL08")
                        .message("The office EPMO gives assurance and runs day-to-day functions: DL08.")
                        .advice("leave these to separate but linked teams.")
                        .build());
    }

    @Test
    void an_empty_model_has_nothing_to_find() {
        assertThat(P3oModel.of(draft().resolveOrThrow()).review(DAY)).isEmpty();
    }

    @Test
    void findings_come_in_the_order_of_the_checks_and_each_is_a_sentence() {
        Portfolio portfolio = both(top(), temp().addServices(Service.SECRETARIAT))
                .apply(draft())
                .resolveOrThrow();
        List<StructureFinding> findings = P3oModel.of(portfolio).review(DAY);

        assertThat(codes(findings)).isSorted().hasSizeGreaterThan(5);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message()).endsWith(".");
            assertThat(finding.advice()).endsWith(".").matches("^[a-z].*");
        });
    }

    @ParameterizedTest
    @EnumSource(StructureCheck.class)
    void a_check_has_a_sentence_and_is_no_error(StructureCheck check) {
        assertThat(check.title()).matches("[A-Z].*[a-z]");
        assertThat(check.severity()).isNotEqualTo(Severity.ERROR);
        assertThat(check.code()).matches("[a-z]+(-[a-z]+)*");
    }

    private static void raises(
            StructureCheck check, UnaryOperator<PortfolioDraft> wrong, UnaryOperator<PortfolioDraft> right) {
        assertThat(codes(P3oModel.of(wrong.apply(draft()).resolveOrThrow()).review(DAY)))
                .contains(check);
        not(check, right);
    }

    private static void not(StructureCheck check, UnaryOperator<PortfolioDraft> right) {
        assertThat(codes(P3oModel.of(right.apply(draft()).resolveOrThrow()).review(DAY)))
                .doesNotContain(check);
    }

    private static List<StructureCheck> codes(List<StructureFinding> findings) {
        return findings.stream().map(StructureFinding::check).toList();
    }

    private static PortfolioDraft draft() {
        return PortfolioDraft.named("All")
                .id(ALL)
                .statusDate(DAY)
                .add(OrganisationUnit.builder()
                        .id(UNIT)
                        .nature(UnitNature.LINE_OF_BUSINESS)
                        .build())
                .add(OrganisationUnit.builder()
                        .id(OTHER_UNIT)
                        .nature(UnitNature.SUPPORT_FUNCTION)
                        .build())
                .add(Programme.of(PROGRAMME, "Digital"))
                .add(Project.of(PROJECT, "Payroll"));
    }

    private static Office.Builder top() {
        return Office.portfolioOffice(TOP).addServes(ALL);
    }

    private static Office.Builder hub() {
        return Office.hubOffice(HUB).addServes(UNIT);
    }

    private static Office.Builder temp() {
        return Office.programmeOffice(TEMP).temporaryFor(PROGRAMME);
    }

    private static Office.Builder centre() {
        return Office.centreOfExcellence(OfficeId.of("COE")).addServes(ALL);
    }

    private static UnaryOperator<PortfolioDraft> office(Office.Builder office) {
        Office built = office.build();
        return draft -> draft.add(built);
    }

    private static UnaryOperator<PortfolioDraft> both(Office.Builder one, Office.Builder other) {
        Office first = one.build();
        Office second = other.build();
        return draft -> draft.add(first).add(second);
    }

    private static Standard standard(StandardKind kind, StandardStrength strength) {
        return Standard.builder()
                .id(REPORT)
                .kind(kind)
                .strength(strength)
                .setBy(TOP)
                .build();
    }

    private static ClosurePlan plan(Optional<OfficeId> archive) {
        return ClosurePlan.builder()
                .office(TEMP)
                .trigger(ClosureTrigger.CLOSURE_OF_SERVED)
                .archiveTo(archive)
                .build();
    }

    private static OfficeLifecycle closed(OfficeId office, LocalDate on) {
        return OfficeLifecycle.proposed(office).takeOrThrow(LifecycleStep.of(OfficeState.CLOSED, on, "NOTE"));
    }

    private static Risk risk() {
        return Risk.builder().id(RiskId.of("R")).component(PROGRAMME).title("t").build();
    }

    private static Issue issue() {
        return Issue.builder()
                .id(IssueId.of("I"))
                .component(PROGRAMME)
                .title("t")
                .closed(DAY.minusDays(2))
                .build();
    }
}
