package org.pmokit.io.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pmokit.core.finance.BusinessCase;
import org.pmokit.core.finance.DiscountRate;
import org.pmokit.core.finance.PeriodFlow;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.money.PriceBasis;
import org.pmokit.io.codec.Values;

/** The forms of business cases. */
final class BusinessCaseForms {

    /** What flows in one period; the number of the period keeps it apart from the others, whatever the order of rows. */
    private record Flow(int period, PeriodFlow money) {}

    private static final Shape<Flow, Parts> FLOW = Shape.<Flow>of(parts ->
                    new Flow(parts.<Integer>the("period"), new PeriodFlow(parts.the("benefit"), parts.the("cost"))))
            .mandatory("period", Scalars.WHOLE, Flow::period, Parts.put("period"))
            .mandatory("benefit", Scalars.MONEY, flow -> flow.money().benefit(), Parts.put("benefit"))
            .mandatory("cost", Scalars.MONEY, flow -> flow.money().cost(), Parts.put("cost"));

    private static final Shape<DiscountRate, Parts> RATE = Shape.<DiscountRate>of(
                    parts -> new DiscountRate(parts.the("perPeriod"), parts.the("source")))
            .mandatory("perPeriod", Scalars.RATIO, DiscountRate::perPeriod, Parts.put("perPeriod"))
            .mandatory("source", Scalars.TEXT, DiscountRate::source, Parts.put("source"));

    static final Shape<BusinessCase, Parts> BUSINESS_CASE = Shape.<BusinessCase>of(BusinessCaseForms::build)
            .mandatory(
                    "component",
                    Scalars.reference(
                            Scope.of(ComponentKind.PORTFOLIO, ComponentKind.PROGRAMME, ComponentKind.PROJECT)),
                    BusinessCase::component,
                    Parts.put("component"))
            .optional("version", Scalars.TEXT, BusinessCase::version, Parts.put("version"))
            .list("flows", FLOW, BusinessCaseForms::flowsOf, Parts.put("flows"))
            .optional("rate", RATE, BusinessCase::rate, Parts.put("rate"))
            .optional(
                    "prices",
                    Scalars.text(PriceBasis::code, Values.of(PriceBasis::of)),
                    BusinessCase::prices,
                    Parts.put("prices"))
            .optional("mandate", Scalars.id(DocumentId::of), BusinessCase::mandate, Parts.put("mandate"))
            .optional("writtenOn", Scalars.DATE, BusinessCase::writtenOn, Parts.put("writtenOn"))
            .optional("approvedOn", Scalars.DATE, BusinessCase::approvedOn, Parts.put("approvedOn"))
            .optional("approval", Scalars.id(DecisionId::of), BusinessCase::approval, Parts.put("approval"))
            .optional("reviewBy", Scalars.DATE, BusinessCase::reviewBy, Parts.put("reviewBy"))
            .optional("provenance", CommonForms.PROVENANCE, BusinessCase::provenance, Parts.put("provenance"));

    private BusinessCaseForms() {}

    private static List<Flow> flowsOf(BusinessCase businessCase) {
        List<PeriodFlow> flows = businessCase.flows();
        return IntStream.range(0, flows.size())
                .mapToObj(period -> new Flow(period, flows.get(period)))
                .toList();
    }

    private static BusinessCase build(Parts parts) {
        return BusinessCase.builder()
                .component(parts.the("component"))
                .version(parts.<String>maybe("version"))
                .flows(inOrder(parts.all("flows")))
                .rate(parts.<DiscountRate>maybe("rate"))
                .prices(parts.<PriceBasis>maybe("prices"))
                .mandate(parts.<DocumentId>maybe("mandate"))
                .writtenOn(parts.maybe("writtenOn"))
                .approvedOn(parts.maybe("approvedOn"))
                .approval(parts.<DecisionId>maybe("approval"))
                .reviewBy(parts.maybe("reviewBy"))
                .provenance(parts.maybe("provenance"))
                .build();
    }

    private static List<PeriodFlow> inOrder(List<Flow> told) {
        List<Flow> flows =
                told.stream().sorted(Comparator.comparingInt(Flow::period)).toList();
        for (int place = 0; place < flows.size(); place++) {
            if (flows.get(place).period() != place) {
                throw new IllegalArgumentException("The flows of a business case have no period " + place
                        + ", or another one twice.\nMaybe number the periods 0, 1, 2 and so on, without a gap.");
            }
        }
        return flows.stream().map(Flow::money).toList();
    }
}
