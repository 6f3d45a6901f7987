package org.pmokit.io.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.benefit.BenefitLink;
import org.pmokit.core.benefit.BenefitMeasure;
import org.pmokit.core.benefit.BenefitNode;
import org.pmokit.core.benefit.BenefitPoint;
import org.pmokit.core.benefit.BenefitProfile;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.RiskId;

/** The forms of benefits, of their profiles, and of what leads to them. */
final class BenefitForms {

    /** Which profile of a benefit a value belongs to. */
    private enum Series {
        PLANNED,
        ACTUAL;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One value of one of the two profiles. */
    private record SeriesPoint(Series series, BenefitPoint point) {}

    /** A benefit while it is read, with the values of its profiles. */
    static final class Draft {

        private final Benefit.Builder builder = Benefit.builder();
        private final List<SeriesPoint> points = new ArrayList<>();

        private void add(SeriesPoint point) {
            points.add(point);
        }

        private Benefit build() {
            return builder.planned(profile(Series.PLANNED))
                    .actual(profile(Series.ACTUAL))
                    .build();
        }

        private BenefitProfile profile(Series series) {
            return new BenefitProfile(points.stream()
                    .filter(each -> each.series() == series)
                    .map(SeriesPoint::point)
                    .toList());
        }
    }

    private static final Shape<BenefitMeasure, Parts> BENEFIT_MEASURE = Shape.<BenefitMeasure>of(
                    parts -> new BenefitMeasure(parts.the("code"), parts.the("unit")))
            .mandatory("code", Scalars.TEXT, BenefitMeasure::code, Parts.put("code"))
            .mandatory("unit", Scalars.TEXT, BenefitMeasure::unit, Parts.put("unit"));

    private static final Shape<SeriesPoint, Parts> POINT = Shape.<SeriesPoint>of(parts ->
                    new SeriesPoint(parts.the("series"), new BenefitPoint(parts.the("on"), parts.the("cumulative"))))
            .mandatory(
                    "series",
                    Scalars.oneOf("series", Series.values(), Series::code),
                    SeriesPoint::series,
                    Parts.put("series"))
            .mandatory("on", Scalars.DATE, each -> each.point().on(), Parts.put("on"))
            .mandatory("cumulative", Scalars.NUMBER, each -> each.point().cumulative(), Parts.put("cumulative"));

    static final Shape<Benefit, Draft> BENEFIT = Shape.of(Draft::new, Draft::build)
            .mandatory("id", Scalars.id(BenefitId::of), Benefit::id, (draft, value) -> draft.builder.id(value))
            .mandatory("title", Scalars.TEXT, Benefit::title, (draft, value) -> draft.builder.title(value))
            .mandatory(
                    "kind",
                    Scalars.oneOf("kind of benefit", BenefitKind.values(), BenefitKind::code),
                    Benefit::kind,
                    (draft, value) -> draft.builder.kind(value))
            .optional(
                    "component",
                    Scalars.REFERENCE,
                    Benefit::component,
                    (draft, value) -> draft.builder.component(value))
            .optional(
                    "description",
                    Scalars.TEXT,
                    Benefit::description,
                    (draft, value) -> draft.builder.description(value))
            .optional(
                    "observation",
                    Scalars.TEXT,
                    Benefit::observation,
                    (draft, value) -> draft.builder.observation(value))
            .optional(
                    "attribution",
                    Scalars.TEXT,
                    Benefit::attribution,
                    (draft, value) -> draft.builder.attribution(value))
            .optional("measure", BENEFIT_MEASURE, Benefit::measure, (draft, value) -> draft.builder.measure(value))
            .optional(
                    "beneficiary",
                    Scalars.TEXT,
                    Benefit::beneficiary,
                    (draft, value) -> draft.builder.beneficiary(value))
            .optional("owner", Scalars.PERSON, Benefit::owner, (draft, value) -> draft.builder.owner(value))
            .optional("baseline", Scalars.NUMBER, Benefit::baseline, (draft, value) -> draft.builder.baseline(value))
            .optional(
                    "baselineOn", Scalars.DATE, Benefit::baselineOn, (draft, value) -> draft.builder.baselineOn(value))
            .optional("target", Scalars.NUMBER, Benefit::target, (draft, value) -> draft.builder.target(value))
            .optional("value", Scalars.MONEY, Benefit::value, (draft, value) -> draft.builder.value(value))
            .optional(
                    "costToRealise",
                    Scalars.MONEY,
                    Benefit::costToRealise,
                    (draft, value) -> draft.builder.costToRealise(value))
            .optional("period", CommonForms.RANGE, Benefit::period, (draft, value) -> draft.builder.period(value))
            .list(
                    "objectives",
                    Scalars.id(ObjectiveId::of),
                    Benefit::objectives,
                    (draft, value) -> draft.builder.addObjective(value))
            .list(
                    "enabledBy",
                    Scalars.REFERENCE,
                    Benefit::enabledBy,
                    (draft, value) -> draft.builder.addEnabledBy(value))
            .list(
                    "dependsOn",
                    Scalars.id(BenefitId::of),
                    Benefit::dependsOn,
                    (draft, value) -> draft.builder.addDependsOn(value))
            .list("risks", Scalars.id(RiskId::of), Benefit::risks, (draft, value) -> draft.builder.addRisk(value))
            .optional("reviewOn", Scalars.DATE, Benefit::reviewOn, (draft, value) -> draft.builder.reviewOn(value))
            .optional(
                    "identifiedOn",
                    Scalars.DATE,
                    Benefit::identifiedOn,
                    (draft, value) -> draft.builder.identifiedOn(value))
            .list("points", POINT, BenefitForms::pointsOf, Draft::add)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    Benefit::provenance,
                    (draft, value) -> draft.builder.provenance(value));

    private static final Shape<BenefitNode, Parts> NODE = Shape.<BenefitNode>of(
                    parts -> new BenefitNode(parts.the("stage"), parts.the("code")))
            .mandatory(
                    "stage",
                    Scalars.oneOf("stage", BenefitNode.Stage.values(), BenefitNode.Stage::code),
                    BenefitNode::stage,
                    Parts.put("stage"))
            .mandatory("code", Scalars.TEXT, BenefitNode::code, Parts.put("code"));

    static final Shape<BenefitLink, Parts> BENEFIT_LINK = Shape.<BenefitLink>of(
                    parts -> new BenefitLink(parts.the("from"), parts.the("to")))
            .mandatory("from", NODE, BenefitLink::from, Parts.put("from"))
            .mandatory("to", NODE, BenefitLink::to, Parts.put("to"));

    private BenefitForms() {}

    private static List<SeriesPoint> pointsOf(Benefit benefit) {
        return Stream.concat(pointsOf(Series.PLANNED, benefit.planned()), pointsOf(Series.ACTUAL, benefit.actual()))
                .toList();
    }

    private static Stream<SeriesPoint> pointsOf(Series series, BenefitProfile profile) {
        return profile.points().stream().map(point -> new SeriesPoint(series, point));
    }
}
