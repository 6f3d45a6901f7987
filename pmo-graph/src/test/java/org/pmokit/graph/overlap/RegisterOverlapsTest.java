package org.pmokit.graph.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.graph.Samples.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.benefit.BenefitMeasure;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.date.AllenRelation;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.Requirement;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.stakeholder.StakeholderImpact;
import org.pmokit.graph.text.SharedTerm;
import org.pmokit.graph.text.TextComparison;

class RegisterOverlapsTest {

    private static final ProjectId A = ProjectId.of("A");
    private static final ProjectId B = ProjectId.of("B");
    private static final StakeholderId CALLS = StakeholderId.of("call-centre");
    private static final OverlapSettings WITH_TEXT =
            OverlapSettings.builder().text(TextComparison.house()).build();

    /** A runs on days 0 to 9, B on days 20 to 29. */
    private static PortfolioDraft apart() {
        return PortfolioDraft.named("Test")
                .add(Project.builder().id(A).start(day(0)).finish(day(9)).build())
                .add(Project.builder().id(B).start(day(20)).finish(day(29)).build());
    }

    private static PortfolioDraft undated() {
        return PortfolioDraft.named("Test")
                .add(Project.builder().id(A).build())
                .add(Project.builder().id(B).build());
    }

    private static Overlap only(PortfolioDraft draft, OverlapSettings settings) {
        Overlaps overlaps = Overlaps.in(draft.resolveOrThrow(), settings);
        assertThat(overlaps.all()).hasSize(1);
        assertThat(overlaps.between(B, A)).contains(overlaps.all().get(0));
        return overlaps.all().get(0);
    }

    private static Overlap only(PortfolioDraft draft) {
        return only(draft, OverlapSettings.house());
    }

    @Test
    void aSystemThatOneKeepsAndTheOtherAsksToChangeIsSharedEvenWhereTheyRunApart() {
        ConfigurationItemId billing = ConfigurationItemId.of("BILLING");
        Overlap overlap = only(apart().add(ConfigurationItem.builder()
                        .id(billing)
                        .component(A)
                        .title("Billing system")
                        .build())
                .add(ChangeRequest.builder()
                        .id(ChangeId.of("C1"))
                        .component(B)
                        .title("New invoice")
                        .addItem(billing)
                        .build()));
        assertThat(overlap.evidence()).containsExactly(SharedThing.of(OverlapKind.SYSTEM, "BILLING", 2));
        assertThat(overlap.score()).isEqualTo(0.8 * 0.25);
        assertThat(overlap.suggestion()).isEqualTo(Disposition.SHARE_DELIVERABLE);
    }

    private static Benefit benefit(String id, ProjectId claims, DateRange period) {
        return Benefit.builder()
                .id(BenefitId.of(id))
                .title("lower cost per call")
                .kind(BenefitKind.CASHABLE)
                .component(claims)
                .measure(new BenefitMeasure("unit-call-cost", "GBP"))
                .period(period)
                .build();
    }

    @Test
    void aBenefitClaimedTwiceCountsWhereThePeriodsOfTheBenefitsMeet() {
        DateRange first = DateRange.of(day(100), day(200));
        DateRange second = DateRange.of(day(150), day(300));
        Overlap overlap = only(apart().add(benefit("B1", A, first)).add(benefit("B2", B, second)));
        assertThat(overlap.evidence())
                .containsExactly(SharedThing.of(OverlapKind.BENEFIT, "unit-call-cost", 2).toBuilder()
                        .period(DateRange.of(day(150), day(200)))
                        .build());
        // 50 of the shorter 100 days, though the projects run apart
        assertThat(overlap.score()).isEqualTo(0.8 * 0.5);
        assertThat(overlap.relation()).contains(AllenRelation.BEFORE);
        assertThat(overlap.suggestion()).isEqualTo(Disposition.REFER);

        PortfolioDraft later =
                apart().add(benefit("B1", A, first)).add(benefit("B2", B, DateRange.of(day(200), day(300))));
        assertThat(Overlaps.in(later.resolveOrThrow()).all()).isEmpty();
    }

    private static Stakeholder calls() {
        return Stakeholder.builder().id(CALLS).title("Call centre").build();
    }

    @Test
    void aGroupLoadedInTheSameMonthsIsShared() {
        YearMonth june = YearMonth.of(2025, 6);
        Overlap overlap = only(apart().add(calls())
                .add(ChangeLoad.of(A, CALLS, june, 4))
                .add(ChangeLoad.of(A, CALLS, june.plusMonths(1), 4))
                .add(ChangeLoad.of(B, CALLS, june.plusMonths(1), 3)));
        assertThat(overlap.evidence().get(0).period())
                .contains(DateRange.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 1)));
        assertThat(overlap.score()).isEqualTo(0.4);
        assertThat(overlap.suggestion()).isEqualTo(Disposition.RESEQUENCE);
    }

    @Test
    void aGroupThatTwoChangeIsSharedWhileBothRunOrNobodyKnows() {
        StakeholderImpact one = StakeholderImpact.of(A, CALLS);
        StakeholderImpact other = StakeholderImpact.of(B, CALLS);
        assertThat(only(undated().add(calls()).add(one).add(other)).has(OverlapKind.STAKEHOLDER))
                .isTrue();
        assertThat(Overlaps.in(apart().add(calls()).add(one).add(other).resolveOrThrow())
                        .all())
                .isEmpty();
    }

    @Test
    void requirementsWordedAlikeAreTakenTogetherWithTheTermsThatMatch() {
        Overlap overlap = only(
                undated()
                        .add(new Requirement(A, "R1", "Single sign on for the customer portal"))
                        .add(new Requirement(A, "R2", "Invoices in Welsh"))
                        .add(new Requirement(B, "R7", "The customer portal has single sign on"))
                        .add(new Requirement(B, "R8", "Roof above the stadium")),
                WITH_TEXT);
        SharedThing thing = overlap.evidence().get(0);
        assertThat(thing.kind()).isEqualTo(OverlapKind.REQUIREMENT);
        assertThat(thing.key()).isEqualTo("R1 ~ R7");
        assertThat(thing.terms()).extracting(SharedTerm::term).contains("portal", "customer", "single", "sign", "on");
        assertThat(thing.degree()).isGreaterThan(0.6);
        assertThat(overlap.score()).isEqualTo(0.8 * thing.degree());
        assertThat(thing.describe())
                .startsWith("requirement \"R1 ~ R7\" (0.")
                .contains(" alike: ")
                .endsWith(")");
        assertThat(overlap.suggestion()).isEqualTo(Disposition.REFER);
    }

    @Test
    void productsCalledAlikeAreTakenTogether() {
        Overlap overlap = only(
                undated()
                        .add(product("P1", A, "Customer address register"))
                        .add(product("P2", B, "Register of customer addresses, customer address")),
                WITH_TEXT);
        assertThat(overlap.evidence()).extracting(SharedThing::kind).containsExactly(OverlapKind.PRODUCT);
        assertThat(overlap.suggestion()).isEqualTo(Disposition.SHARE_DELIVERABLE);
    }

    private static Product product(String id, ProjectId of, String title) {
        return Product.builder().id(ProductId.of(id)).component(of).title(title).build();
    }

    @Test
    void textsAreComparedOnlyWhenAskedFor() {
        Portfolio portfolio = PortfolioDraft.named("Test")
                .add(Project.of(A, "Payroll in the cloud"))
                .add(Project.of(B, "Payroll in the cloud"))
                .resolveOrThrow();
        assertThat(Overlaps.in(portfolio).all()).isEmpty();
        Overlaps compared = Overlaps.in(portfolio, WITH_TEXT);
        assertThat(compared.all().get(0).suggestion()).isEqualTo(Disposition.MERGE);
        assertThat(compared.expectedTextRecall()).isEqualTo(1);
        assertThat(compared.commonTerms()).hasSize(3);
    }

    @Test
    void oneDescriptionOfManyIsACrowd() {
        PortfolioDraft draft = PortfolioDraft.named("Test");
        IntStream.range(0, 30)
                .forEach(i -> draft.add(Project.of(ProjectId.of("P" + i), "To be described before the first gate")));
        Overlaps overlaps = Overlaps.in(draft.resolveOrThrow(), WITH_TEXT);
        assertThat(overlaps.all()).isEmpty();
        assertThat(overlaps.crowds()).hasSize(1);
        assertThat(overlaps.crowds().get(0).members()).hasSize(30);
        assertThat(overlaps.crowds().get(0).describe())
                .isEqualTo("description \"P0\" is worded like those of 30 projects (dates unknown, 30 without dates)");
    }

    @Test
    void aServiceOfferedTwiceToTheSameIsToldForThePairOfOffices() {
        Portfolio portfolio = undated()
                .add(office(
                        "PO-1", DateRange.of(day(0), day(100)), Service.PRIORITISATION, Service.STRATEGIC_ALIGNMENT))
                .add(office("PO-2", DateRange.startingOn(day(50)), Service.PRIORITISATION, Service.CAPACITY_PLANNING))
                .add(office("PO-3", DateRange.startingOn(day(100)), Service.STRATEGIC_ALIGNMENT))
                .resolveOrThrow();
        List<ServiceOverlap> services = Overlaps.in(portfolio).services();
        assertThat(services).hasSize(1);
        ServiceOverlap overlap = services.get(0);
        assertThat(overlap.first()).isEqualTo(OfficeId.of("PO-1"));
        assertThat(overlap.second()).isEqualTo(OfficeId.of("PO-2"));
        assertThat(overlap.served()).isEqualTo(A);
        assertThat(overlap.services()).containsExactly(Service.PRIORITISATION.code());
        assertThat(overlap.degree()).isEqualTo(1.0 / 3);
        assertThat(overlap.relation()).isEqualTo(AllenRelation.OVERLAPS);
        assertThat(overlap.sharedPeriod()).isEqualTo(DateRange.of(day(50), day(100)));
        assertThat(overlap.significance()).isEqualTo(Significance.MEDIUM);
        assertThat(overlap.suggestion()).isEqualTo(Disposition.RE_SCOPE);
    }

    private static Office office(String id, DateRange period, Service... services) {
        return Office.projectOffice(OfficeId.of(id))
                .permanentFor(A)
                .addServices(services)
                .period(period)
                .build();
    }

    @Test
    void aWeightBelowZeroIsRefusedForEveryKind() {
        assertThatThrownBy(() -> OverlapSettings.builder().requirementWeight(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1.0");
    }
}
