package org.pmokit.io.form;

import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.ImprovementId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.ProductState;
import org.pmokit.core.product.QualityCriterion;
import org.pmokit.core.product.Requirement;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.product.WorkPackageState;
import org.pmokit.core.product.WorkPackageStep;
import org.pmokit.core.quality.AuditFinding;
import org.pmokit.core.quality.FindingGrade;
import org.pmokit.core.quality.FollowUp;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityActivityKind;
import org.pmokit.core.quality.QualityBenchmark;
import org.pmokit.core.quality.QualityMetric;
import org.pmokit.core.quality.QualityResult;

/** The forms of products, the work that makes them and the quality that they have. */
final class ProductForms {

    private static final Shape<QualityCriterion, Parts> CRITERION = Shape.<QualityCriterion>of(
                    parts -> new QualityCriterion(
                            parts.the("code"),
                            parts.the("text"),
                            parts.maybe("tolerance"),
                            parts.maybe("method"),
                            parts.maybe("requirement")))
            .mandatory("code", Scalars.TEXT, QualityCriterion::code, Parts.put("code"))
            .mandatory("text", Scalars.TEXT, QualityCriterion::text, Parts.put("text"))
            .optional("tolerance", Scalars.TEXT, QualityCriterion::tolerance, Parts.put("tolerance"))
            .optional("method", Scalars.TEXT, QualityCriterion::method, Parts.put("method"))
            .optional("requirement", Scalars.TEXT, QualityCriterion::requirement, Parts.put("requirement"));

    static final Shape<Product, Product.Builder> PRODUCT = Shape.of(Product::builder, Product.Builder::build)
            .mandatory("id", Scalars.id(ProductId::of), Product::id, Product.Builder::id)
            .mandatory("component", Scalars.reference(Scope.COMPONENTS), Product::component, Product.Builder::component)
            .optional("parent", Scalars.id(ProductId::of), Product::parent, Product.Builder::parent)
            .unless(product -> product.id().value(), "title", Scalars.TEXT, Product::title, Product.Builder::title)
            .optional("description", Scalars.TEXT, Product::description, Product.Builder::description)
            .list("criteria", CRITERION, Product::criteria, Product.Builder::addCriteria)
            .optional("producer", Scalars.PERSON, Product::producer, Product.Builder::producer)
            .optional("producedBy", ControlForms.TEAM, Product::producedBy, Product.Builder::producedBy)
            .optional("approver", Scalars.ROLE, Product::approver, Product.Builder::approver)
            .optional("planned", Scalars.DATE, Product::planned, Product.Builder::planned)
            .optional("ready", Scalars.DATE, Product::ready, Product.Builder::ready)
            .optional("approved", Scalars.DATE, Product::approved, Product.Builder::approved)
            .optional(
                    "state",
                    Scalars.oneOf("product state", ProductState.values(), ProductState::code),
                    Product::state,
                    Product.Builder::state)
            .optional("provenance", CommonForms.PROVENANCE, Product::provenance, Product.Builder::provenance);

    static final Shape<Requirement, Parts> REQUIREMENT = Shape.<Requirement>of(
                    parts -> new Requirement(parts.the("component"), parts.the("code"), parts.the("text")))
            .mandatory("component", Scalars.REFERENCE, Requirement::component, Parts.put("component"))
            .mandatory("code", Scalars.TEXT, Requirement::code, Parts.put("code"))
            .mandatory("text", Scalars.TEXT, Requirement::text, Parts.put("text"));

    private static final Shape<WorkPackageStep, Parts> STEP = Shape.<WorkPackageStep>of(
                    parts -> new WorkPackageStep(parts.the("to"), parts.the("on")))
            .mandatory(
                    "to",
                    Scalars.oneOf("work package state", WorkPackageState.values(), WorkPackageState::code),
                    WorkPackageStep::to,
                    Parts.put("to"))
            .mandatory("on", Scalars.DATE, WorkPackageStep::on, Parts.put("on"));

    static final Shape<WorkPackage, WorkPackage.Builder> WORK_PACKAGE = Shape.of(
                    WorkPackage::builder, WorkPackage.Builder::build)
            .mandatory("id", Scalars.id(WorkPackageId::of), WorkPackage::id, WorkPackage.Builder::id)
            .mandatory("stage", Scalars.id(StageId::of), WorkPackage::stage, WorkPackage.Builder::stage)
            .unless(pack -> pack.id().value(), "title", Scalars.TEXT, WorkPackage::title, WorkPackage.Builder::title)
            .list("products", Scalars.id(ProductId::of), WorkPackage::products, WorkPackage.Builder::addProduct)
            .optional("team", ControlForms.TEAM, WorkPackage::team, WorkPackage.Builder::team)
            .optional("start", Scalars.DATE, WorkPackage::start, WorkPackage.Builder::start)
            .optional("finish", Scalars.DATE, WorkPackage::finish, WorkPackage.Builder::finish)
            .optional("budget", Scalars.MONEY, WorkPackage::budget, WorkPackage.Builder::budget)
            .list("tolerances", FactForms.TOLERANCE, WorkPackage::tolerances, WorkPackage.Builder::addTolerance)
            .list("steps", STEP, WorkPackage::steps, WorkPackage.Builder::addStep)
            .optional("provenance", CommonForms.PROVENANCE, WorkPackage::provenance, WorkPackage.Builder::provenance);

    private static final Shape<FollowUp, Parts> FOLLOW_UP = Shape.<FollowUp>of(parts -> new FollowUp(
                    parts.the("code"),
                    parts.the("text"),
                    parts.maybe("owner"),
                    parts.maybe("due"),
                    parts.maybe("done")))
            .mandatory("code", Scalars.TEXT, FollowUp::code, Parts.put("code"))
            .mandatory("text", Scalars.TEXT, FollowUp::text, Parts.put("text"))
            .optional("owner", Scalars.REFERENCE, FollowUp::owner, Parts.put("owner"))
            .optional("due", Scalars.DATE, FollowUp::due, Parts.put("due"))
            .optional("done", Scalars.DATE, FollowUp::done, Parts.put("done"));

    private static final Shape<AuditFinding, Parts> FINDING = Shape.<AuditFinding>of(parts -> new AuditFinding(
                    parts.the("code"), parts.the("grade"), parts.the("text"), parts.maybe("improvement")))
            .mandatory("code", Scalars.TEXT, AuditFinding::code, Parts.put("code"))
            .mandatory(
                    "grade",
                    Scalars.oneOf("finding grade", FindingGrade.values(), FindingGrade::code),
                    AuditFinding::grade,
                    Parts.put("grade"))
            .mandatory("text", Scalars.TEXT, AuditFinding::text, Parts.put("text"))
            .optional(
                    "improvement", Scalars.id(ImprovementId::of), AuditFinding::improvement, Parts.put("improvement"));

    static final Shape<QualityActivity, QualityActivity.Builder> QUALITY_ACTIVITY = Shape.of(
                    QualityActivity::builder, QualityActivity.Builder::build)
            .mandatory("id", Scalars.id(QualityActivityId::of), QualityActivity::id, QualityActivity.Builder::id)
            .mandatory("subject", Scalars.REFERENCE, QualityActivity::subject, QualityActivity.Builder::subject)
            .mandatory(
                    "kind",
                    Scalars.oneOf("quality activity kind", QualityActivityKind.values(), QualityActivityKind::code),
                    QualityActivity::kind,
                    QualityActivity.Builder::kind)
            .unless(
                    activity ->
                            activity.kind().code() + " of " + activity.subject().value(),
                    "title",
                    Scalars.TEXT,
                    QualityActivity::title,
                    QualityActivity.Builder::title)
            .optional("chair", Scalars.PERSON, QualityActivity::chair, QualityActivity.Builder::chair)
            .optional("presenter", Scalars.PERSON, QualityActivity::presenter, QualityActivity.Builder::presenter)
            .list("reviewers", Scalars.PERSON, QualityActivity::reviewers, QualityActivity.Builder::addReviewer)
            .optional(
                    "administrator",
                    Scalars.PERSON,
                    QualityActivity::administrator,
                    QualityActivity.Builder::administrator)
            .optional("facilitator", Scalars.ROLE, QualityActivity::facilitator, QualityActivity.Builder::facilitator)
            .list("reviewedBy", Scalars.REFERENCE, QualityActivity::reviewedBy, QualityActivity.Builder::addReviewedBy)
            .list("criteria", Scalars.TEXT, QualityActivity::criteria, QualityActivity.Builder::addCriteria)
            .optional("planned", Scalars.DATE, QualityActivity::planned, QualityActivity.Builder::planned)
            .optional("forecast", Scalars.DATE, QualityActivity::forecast, QualityActivity.Builder::forecast)
            .optional("actual", Scalars.DATE, QualityActivity::actual, QualityActivity.Builder::actual)
            .optional(
                    "approvalPlanned",
                    Scalars.DATE,
                    QualityActivity::approvalPlanned,
                    QualityActivity.Builder::approvalPlanned)
            .optional("approved", Scalars.DATE, QualityActivity::approved, QualityActivity.Builder::approved)
            .optional(
                    "result",
                    Scalars.oneOf("quality result", QualityResult.values(), QualityResult::code),
                    QualityActivity::result,
                    QualityActivity.Builder::result)
            .optional("defects", Scalars.WHOLE, QualityActivity::defects, QualityActivity.Builder::defects)
            .optional("size", Scalars.NUMBER, QualityActivity::size, QualityActivity.Builder::size)
            .list("followUps", FOLLOW_UP, QualityActivity::followUps, QualityActivity.Builder::addFollowUp)
            .optional("record", Scalars.id(DocumentId::of), QualityActivity::record, QualityActivity.Builder::record)
            .optional("scope", Scalars.TEXT, QualityActivity::scope, QualityActivity.Builder::scope)
            .optional("independent", Scalars.TRUTH, QualityActivity::independent, QualityActivity.Builder::independent)
            .list("findings", FINDING, QualityActivity::findings, QualityActivity.Builder::addFinding)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    QualityActivity::provenance,
                    QualityActivity.Builder::provenance);

    static final Shape<QualityBenchmark, Parts> QUALITY_BENCHMARK = Shape.<QualityBenchmark>of(
                    parts -> new QualityBenchmark(
                            parts.the("code"),
                            parts.the("component"),
                            parts.the("metric"),
                            parts.maybe("atLeast"),
                            parts.maybe("atMost"),
                            parts.maybe("source")))
            .mandatory("code", Scalars.TEXT, QualityBenchmark::code, Parts.put("code"))
            .mandatory("component", Scalars.REFERENCE, QualityBenchmark::component, Parts.put("component"))
            .mandatory(
                    "metric",
                    Scalars.oneOf("quality metric", QualityMetric.values(), QualityMetric::code),
                    QualityBenchmark::metric,
                    Parts.put("metric"))
            .optional("atLeast", Scalars.RATIO, QualityBenchmark::atLeast, Parts.put("atLeast"))
            .optional("atMost", Scalars.RATIO, QualityBenchmark::atMost, Parts.put("atMost"))
            .optional("source", Scalars.TEXT, QualityBenchmark::source, Parts.put("source"));

    private ProductForms() {}
}
