package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.design.Charter;
import org.pmokit.core.design.ClosurePlan;
import org.pmokit.core.design.ClosureTrigger;
import org.pmokit.core.design.LifecycleStep;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.design.OfficeState;
import org.pmokit.core.design.TailoringDecision;
import org.pmokit.core.design.TailoringFactor;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
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
import org.pmokit.core.p3o.P3oModels;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.FunctionalRole;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Objective;
import org.pmokit.rules.catalog.review.Scenario.Table;

class StructureScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                about("PMO-OFF-011")
                        .satisfied(top().level(PmoLevel.ENTERPRISE)
                                .addDiscipline(Discipline.PORTFOLIO_MANAGEMENT)
                                .build())
                        .breached(
                                "office:EPMO",
                                top().level(PmoLevel.ENTERPRISE)
                                        .addDiscipline(Discipline.PROJECT_MANAGEMENT)
                                        .build())
                        .notApplicable(top().build()),
                about("PMO-OFF-012")
                        .satisfied(top().level(PmoLevel.ENTERPRISE).build())
                        .breached("office:EPMO", top().level(PmoLevel.PROJECT).build())
                        .notApplicable(centre().level(PmoLevel.PROJECT).build()),
                about("PMO-OFF-013")
                        .satisfied(top().build(), hub().reportsTo(TOP).build())
                        .breached(
                                "office:HUB",
                                top().period(DateRange.endingOn(DAY.minusDays(1)))
                                        .build(),
                                hub().reportsTo(TOP).build())
                        .notApplicable(hub().reportsTo(HR).build()),
                about("PMO-OFF-014")
                        .satisfied(top().reportsTo(HR).build())
                        .breached("office:EPMO", top().reportsTo(IT).build())
                        .breached("office:EPMO", top().unit(IT).build())
                        .notApplicable(hub().reportsTo(IT).build()),
                about("PMO-OFF-015")
                        .satisfied(top().addService(Service.STANDARDS).build())
                        .breached("office:EPMO", top().build())
                        .notApplicable(),
                about("PMO-OFF-016")
                        .satisfied(top().addServices(Service.SECRETARIAT, Service.PLANNING)
                                .build())
                        .breached(
                                "office:EPMO",
                                top().addServices(Service.SECRETARIAT, Service.COORDINATION)
                                        .build())
                        .notApplicable(top().build()),
                about("PMO-OFF-017")
                        .satisfied(top().addService(Service.CRITICAL_CHALLENGE)
                                .mayDo(Authority.CHALLENGE)
                                .build())
                        .breached(
                                "office:EPMO",
                                top().addService(Service.CRITICAL_CHALLENGE).build())
                        .notApplicable(top().addService(Service.PLANNING).build()),
                about("PMO-OFF-018")
                        .satisfied(top().addManages(PAY).addAssures(DIG).build())
                        .breached(
                                "office:EPMO",
                                top().addManages(PAY).addAssures(PAY).build())
                        .notApplicable(top().addManages(PAY).build()),
                about("PMO-OFF-019")
                        .satisfied(top().addAnswersFor(PAY)
                                .control(ControlStyle.DIRECTIVE)
                                .build())
                        .breached(
                                "office:EPMO",
                                top().addAnswersFor(PAY)
                                        .control(ControlStyle.CONTROLLING)
                                        .build())
                        .breached("office:EPMO", top().addAnswersFor(PAY).build())
                        .notApplicable(top().build()),
                about("PMO-OFF-020")
                        .satisfied(top().control(ControlStyle.SUPPORTIVE).build())
                        .breached(
                                "office:EPMO",
                                top().control(ControlStyle.SUPPORTIVE)
                                        .mayDo(Authority.STOP_PROJECT)
                                        .build())
                        .notApplicable(top().control(ControlStyle.CONTROLLING)
                                .mayDo(Authority.STOP_PROJECT)
                                .build()),
                about("PMO-OFF-021")
                        .satisfied(top().control(ControlStyle.CONTROLLING)
                                .mayDo(Authority.AUDIT)
                                .build())
                        .breached(
                                "office:EPMO",
                                top().control(ControlStyle.CONTROLLING).build())
                        .notApplicable(top().build()),
                about("PMO-OFF-022")
                        .satisfied(top().control(ControlStyle.DIRECTIVE)
                                .addManages(PAY)
                                .build())
                        .breached(
                                "office:EPMO",
                                top().control(ControlStyle.DIRECTIVE).build())
                        .notApplicable(top().build()),
                about("PMO-OFF-023")
                        .satisfied(
                                top().control(ControlStyle.SUPPORTIVE).build(),
                                standard(StandardKind.METHOD, StandardStrength.RECOMMENDED))
                        .breached(
                                "office:EPMO",
                                top().control(ControlStyle.SUPPORTIVE).build(),
                                standard(StandardKind.METHOD, StandardStrength.MANDATORY))
                        .notApplicable(top().build()),
                about("PMO-OFF-024")
                        .satisfied(
                                hub().form(OfficeForm.VIRTUAL).build(),
                                RoleAssignment.vacant(HUB, FunctionalRole.RISK.role()))
                        .breached("office:HUB", hub().form(OfficeForm.VIRTUAL).build())
                        .notApplicable(hub().build()),
                about("PMO-OFF-025")
                        .satisfied(
                                top().build(),
                                spoke(),
                                temp().aggregatesInto(HUB).build())
                        .breached("office:DIG-PO", top().build(), spoke(), temp().build())
                        .notApplicable(top().build(), hub().build()),
                about("PMO-OFF-026")
                        .satisfied(
                                top().build(),
                                spoke(),
                                temp().aggregatesInto(HUB).build())
                        .breached(
                                "office:DIG-PO",
                                top().build(),
                                spoke(),
                                temp().aggregatesInto(HUB).aggregatesInto(TOP).build())
                        .notApplicable(top().build(), hub().build()),
                about("PMO-OFF-027")
                        .satisfied(top().build(), spoke())
                        .breached(
                                "portfolio:CHANGE",
                                top().build(),
                                spoke(),
                                temp().build(),
                                Office.projectOffice(OfficeId.of("PAY-PO"))
                                        .permanentFor(PAY)
                                        .aggregatesInto(TEMP)
                                        .build())
                        .notApplicable(top().build(), hub().build()),
                about("PMO-OFF-028")
                        .satisfied(top().build(), hub().reportsTo(TOP).build())
                        .breached(
                                "office:HUB",
                                temp().build(),
                                hub().reportsTo(TEMP).build())
                        .notApplicable(hub().build(), temp().reportsTo(HUB).build()),
                about("PMO-OFF-029")
                        .satisfied(
                                top().build(),
                                spoke(),
                                standard(StandardKind.REPORTING, StandardStrength.REPORTING_ONLY))
                        .breached(
                                "office:EPMO",
                                top().build(),
                                spoke(),
                                standard(StandardKind.REPORTING, StandardStrength.RECOMMENDED))
                        .notApplicable(top().build(), hub().build()),
                about("PMO-OFF-030")
                        .satisfied(
                                top().build(),
                                hub().aggregatesInto(TOP)
                                        .addAdoptedStandard(REPORT)
                                        .build(),
                                standard(StandardKind.REPORTING, StandardStrength.REPORTING_ONLY))
                        .breached(
                                "office:HUB",
                                top().build(),
                                spoke(),
                                standard(StandardKind.REPORTING, StandardStrength.REPORTING_ONLY))
                        .notApplicable(top().build(), spoke()),
                about("PMO-OFF-031")
                        .satisfied(top().addService(Service.TRAINING).build(), promising())
                        .breached("office:EPMO", top().build(), promising())
                        .notApplicable(top().build()),
                about("PMO-OFF-032")
                        .satisfied(
                                hub().addService(Service.PLANNING).build(),
                                temp().addService(Service.PLANNING).build())
                        .breached(
                                "office:DIG-PO",
                                hub().addService(Service.PLANNING).build(),
                                temp().addServes(HR)
                                        .addService(Service.PLANNING)
                                        .build())
                        .notApplicable(hub().build(), temp().build()),
                about("PMO-OFF-033")
                        .satisfied(top().addHost(OfficeType.CENTRE_OF_EXCELLENCE)
                                .addService(Service.STANDARDS)
                                .build())
                        .breached(
                                "office:EPMO",
                                top().addService(Service.STANDARDS).build())
                        .notApplicable(top().build()),
                about("PMO-OFF-034")
                        .satisfied(top().addServices(
                                        Service.CHANGE_CONTROL,
                                        Service.PORTFOLIO_REPORTING,
                                        Service.PLANNING,
                                        Service.KNOWLEDGE)
                                .build())
                        .breached(
                                "portfolio:CHANGE",
                                top().addService(Service.PRIORITISATION).build())
                        .notApplicable(top().build()),
                about("PMO-OFF-035")
                        .satisfied(top().addOversees(ObjectiveId.of("O")).build(), OBJECTIVE)
                        .breached("objective:O", top().build(), OBJECTIVE)
                        .notApplicable(OBJECTIVE),
                about("PMO-OFF-036")
                        .satisfied(shaped())
                        .breached(
                                "office:EPMO",
                                top().build(),
                                TailoringDecision.of(TOP, TailoringFactor.CULTURE, "found", "follows"))
                        .notApplicable(temp().build()),
                about("PMO-OFF-037")
                        .satisfied(top().build(), Charter.builder().office(TOP).build())
                        .breached("office:EPMO", top().build())
                        .notApplicable(temp().build()),
                of("PMO-OFF-038")
                        .satisfied(everything(P3oModels.example()))
                        .given(OUTLINE)
                        .breached(
                                "office:EPMO",
                                top().build(),
                                Charter.builder().office(TOP).build())
                        .notApplicable(top().build()),
                about("PMO-OFF-039")
                        .satisfied(top().mandate(Mandate.of("steer", DAY)).build())
                        .breached(
                                "office:EPMO",
                                top().mandate(Mandate.of("steer", DAY.minusDays(1)))
                                        .build())
                        .breached("office:EPMO", top().build(), agreed(366))
                        .satisfied(top().build(), agreed(365))
                        .notApplicable(top().build())
                        .with("interval", "366")
                        .satisfied(top().build(), agreed(366)),
                about("PMO-OFF-040")
                        .satisfied(top().build(), OfficeLifecycle.proposed(TOP))
                        .breached("office:EPMO", top().build(), lived(OfficeState.CLOSED))
                        .notApplicable(top().build()),
                about("PMO-OFF-041")
                        .satisfied(temp().period(DateRange.endingOn(DAY.plusYears(1)))
                                .build())
                        .breached("office:DIG-PO", temp().build())
                        .notApplicable(hub().build()),
                of("PMO-OFF-042")
                        .given(
                                HR_UNIT,
                                IT_UNIT,
                                Programme.of(DIG, "Digital").toBuilder()
                                        .finish(DAY.plusDays(9))
                                        .build())
                        .satisfied(temp().period(DateRange.endingOn(DAY.plusDays(9)))
                                .build())
                        .breached(
                                "office:DIG-PO",
                                temp().period(DateRange.endingOn(DAY.plusDays(8)))
                                        .build())
                        .notApplicable(temp().build()),
                about("PMO-OFF-043")
                        .satisfied(temp().build(), hub().build(), plan(Optional.of(HUB)))
                        .breached("office:DIG-PO", temp().build())
                        .notApplicable(hub().build()),
                about("PMO-OFF-044")
                        .satisfied(temp().build(), hub().build(), plan(Optional.of(HUB)))
                        .breached("office:DIG-PO", temp().build(), plan(Optional.empty()))
                        .notApplicable(temp().build()),
                about("PMO-OFF-045")
                        .satisfied(ended(), RISK, hub().addServes(DIG).build())
                        .breached("office:DIG-PO", ended(), RISK)
                        .notApplicable(temp().build(), RISK),
                about("PMO-OFF-046")
                        .satisfied(top().addService(Service.PLANNING).build(), operating())
                        .breached(
                                "office:EPMO",
                                top().addService(Service.PLANNING).build(),
                                lived(OfficeState.JUSTIFIED))
                        .breached(
                                "office:EPMO",
                                top().addService(Service.PLANNING).build(),
                                OfficeLifecycle.proposed(TOP))
                        .notApplicable(top().build(), lived(OfficeState.JUSTIFIED))
                        .notApplicable(top().addService(Service.PLANNING).build()));
    }

    private static final PortfolioId ALL = PortfolioId.of("CHANGE");
    private static final UnitId HR = UnitId.of("HR");
    private static final UnitId IT = UnitId.of("IT");
    private static final ProgrammeId DIG = ProgrammeId.of("DIG");
    private static final OfficeId TOP = OfficeId.of("EPMO");
    private static final OfficeId HUB = OfficeId.of("HUB");
    private static final OfficeId TEMP = OfficeId.of("DIG-PO");
    private static final StandardId REPORT = StandardId.of("REPORT");
    private static final OrganisationUnit HR_UNIT = OrganisationUnit.builder()
            .id(HR)
            .nature(UnitNature.LINE_OF_BUSINESS)
            .build();
    private static final OrganisationUnit IT_UNIT = OrganisationUnit.builder()
            .id(IT)
            .nature(UnitNature.SUPPORT_FUNCTION)
            .build();
    private static final Recorded[] OUTLINE = {HR_UNIT, IT_UNIT, Programme.of(DIG, "Digital")};
    private static final Objective OBJECTIVE =
            Objective.builder().id(ObjectiveId.of("O")).title("faster pay").build();
    private static final Risk RISK = Risk.builder()
            .id(RiskId.of("R"))
            .component(DIG)
            .title("supplier fails")
            .build();

    private static Table about(String rule) {
        return of(rule).given(OUTLINE);
    }

    private static Office.Builder top() {
        return Office.portfolioOffice(TOP).addServes(ALL);
    }

    private static Office.Builder hub() {
        return Office.hubOffice(HUB).addServes(HR);
    }

    private static Office spoke() {
        return hub().aggregatesInto(TOP).build();
    }

    private static Office.Builder temp() {
        return Office.programmeOffice(TEMP).temporaryFor(DIG);
    }

    private static Office ended() {
        return temp().period(DateRange.endingOn(DAY.minusDays(1))).build();
    }

    private static Office.Builder centre() {
        return Office.centreOfExcellence(OfficeId.of("COE")).addServes(ALL);
    }

    private static Standard standard(StandardKind kind, StandardStrength strength) {
        return Standard.builder()
                .id(REPORT)
                .kind(kind)
                .strength(strength)
                .setBy(TOP)
                .build();
    }

    private static Charter promising() {
        return Charter.builder().office(TOP).addService(Service.TRAINING).build();
    }

    private static Charter agreed(int daysAgo) {
        return Charter.builder().office(TOP).agreedOn(DAY.minusDays(daysAgo)).build();
    }

    private static ClosurePlan plan(Optional<OfficeId> archive) {
        return ClosurePlan.builder()
                .office(TEMP)
                .trigger(ClosureTrigger.CLOSURE_OF_SERVED)
                .archiveTo(archive)
                .build();
    }

    private static OfficeLifecycle lived(OfficeState state) {
        return OfficeLifecycle.proposed(TOP).takeOrThrow(LifecycleStep.of(state, DAY, "NOTE"));
    }

    private static OfficeLifecycle operating() {
        OfficeLifecycle life = OfficeLifecycle.proposed(TOP);
        for (OfficeState next : List.of(
                OfficeState.JUSTIFIED,
                OfficeState.LED,
                OfficeState.CHARTERED,
                OfficeState.IMPLEMENTING,
                OfficeState.OPERATING)) {
            life = life.takeOrThrow(LifecycleStep.of(next, DAY, "NOTE"));
        }
        return life;
    }

    private static Recorded[] shaped() {
        return Stream.concat(
                        Stream.of(top().build()),
                        TailoringFactor.core().stream()
                                .map(factor -> TailoringDecision.of(TOP, factor, "found", "follows")))
                .toArray(Recorded[]::new);
    }

    private static Recorded[] everything(org.pmokit.core.Portfolio portfolio) {
        return portfolio.all(Recorded.class).toArray(Recorded[]::new);
    }
}
