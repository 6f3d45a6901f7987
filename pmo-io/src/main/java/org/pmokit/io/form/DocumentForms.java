package org.pmokit.io.form;

import org.pmokit.core.document.Document;
import org.pmokit.core.document.DocumentKind;
import org.pmokit.core.document.DocumentStatus;
import org.pmokit.core.document.NotApplied;
import org.pmokit.core.document.ProjectTemplate;
import org.pmokit.core.document.StandardTopic;
import org.pmokit.core.document.TemplateMilestone;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.OfficeId;

/** The forms of documents and of what is made from them. */
final class DocumentForms {

    static final Shape<Document, Document.Builder> DOCUMENT = Shape.of(Document::builder, Document.Builder::build)
            .mandatory("id", Scalars.id(DocumentId::of), Document::id, Document.Builder::id)
            .mandatory("title", Scalars.TEXT, Document::title, Document.Builder::title)
            .mandatory(
                    "kind",
                    Scalars.oneOf("kind of document", DocumentKind.values(), DocumentKind::code),
                    Document::kind,
                    Document.Builder::kind)
            .optional(
                    "topic",
                    Scalars.oneOf("topic", StandardTopic.values(), StandardTopic::code),
                    Document::topic,
                    Document.Builder::topic)
            .optional("version", Scalars.TEXT, Document::version, Document.Builder::version)
            .optional(
                    "status",
                    Scalars.oneOf("status of a document", DocumentStatus.values(), DocumentStatus::code),
                    Document::status,
                    Document.Builder::status)
            .optional("owner", Scalars.PERSON, Document::owner, Document.Builder::owner)
            .optional("custodian", Scalars.id(OfficeId::of), Document::custodian, Document.Builder::custodian)
            .optional("location", Scalars.TEXT, Document::location, Document.Builder::location)
            .optional("component", Scalars.REFERENCE, Document::component, Document.Builder::component)
            .list("subjects", Scalars.REFERENCE, Document::subjects, Document.Builder::addSubject)
            .optional("issuedOn", Scalars.DATE, Document::issuedOn, Document.Builder::issuedOn)
            .optional("reviewOn", Scalars.DATE, Document::reviewOn, Document.Builder::reviewOn)
            .optional("supersedes", Scalars.id(DocumentId::of), Document::supersedes, Document.Builder::supersedes)
            .optional("basedOn", Scalars.id(DocumentId::of), Document::basedOn, Document.Builder::basedOn)
            .unless(none -> false, "exemplar", Scalars.TRUTH, Document::isExemplar, Document.Builder::exemplar)
            .optional("provenance", CommonForms.PROVENANCE, Document::provenance, Document.Builder::provenance);

    static final Shape<NotApplied, Parts> NOT_APPLIED = Shape.<NotApplied>of(parts -> new NotApplied(
                    parts.the("component"),
                    parts.the("part"),
                    parts.the("reason"),
                    parts.maybe("document"),
                    parts.maybe("decidedOn"),
                    parts.maybe("decidedBy")))
            .mandatory("component", Scalars.REFERENCE, NotApplied::component, Parts.put("component"))
            .mandatory("part", Scalars.TEXT, NotApplied::part, Parts.put("part"))
            .mandatory("reason", Scalars.TEXT, NotApplied::reason, Parts.put("reason"))
            .optional("document", Scalars.id(DocumentId::of), NotApplied::document, Parts.put("document"))
            .optional("decidedOn", Scalars.DATE, NotApplied::decidedOn, Parts.put("decidedOn"))
            .optional("decidedBy", Scalars.ROLE, NotApplied::decidedBy, Parts.put("decidedBy"));

    private static final Shape<TemplateMilestone, Parts> TEMPLATE_MILESTONE = Shape.<TemplateMilestone>of(
                    parts -> new TemplateMilestone(parts.the("name"), parts.the("title"), parts.the("afterDays")))
            .mandatory("name", Scalars.TEXT, TemplateMilestone::name, Parts.put("name"))
            .mandatory("title", Scalars.TEXT, TemplateMilestone::title, Parts.put("title"))
            .mandatory("afterDays", Scalars.WHOLE, TemplateMilestone::afterDays, Parts.put("afterDays"));

    static final Shape<ProjectTemplate, ProjectTemplate.Builder> PROJECT_TEMPLATE = Shape.of(
                    ProjectTemplate::builder, ProjectTemplate.Builder::build)
            .mandatory("projectType", Scalars.TEXT, ProjectTemplate::projectType, ProjectTemplate.Builder::projectType)
            .mandatory("title", Scalars.TEXT, ProjectTemplate::title, ProjectTemplate.Builder::title)
            .list("milestones", TEMPLATE_MILESTONE, ProjectTemplate::milestones, ProjectTemplate.Builder::addMilestone)
            .list("gates", Scalars.TEXT, ProjectTemplate::gates, ProjectTemplate.Builder::addGate)
            .list(
                    "documents",
                    Scalars.id(DocumentId::of),
                    ProjectTemplate::documents,
                    ProjectTemplate.Builder::addDocument)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    ProjectTemplate::provenance,
                    ProjectTemplate.Builder::provenance);

    private DocumentForms() {}
}
