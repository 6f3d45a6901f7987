package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.benefit.BenefitNode;
import org.pmokit.core.benefit.DoamQuestion;
import org.pmokit.core.benefit.RealisationStatus;
import org.pmokit.core.document.DocumentKind;
import org.pmokit.core.document.DocumentStatus;
import org.pmokit.core.document.StandardTopic;
import org.pmokit.core.document.TraceStage;
import org.pmokit.core.knowledge.ConsultancyKind;
import org.pmokit.core.knowledge.ExperimentVerdict;
import org.pmokit.core.knowledge.IdeaStage;
import org.pmokit.core.knowledge.ImprovementOrigin;
import org.pmokit.core.knowledge.LessonPriority;
import org.pmokit.core.knowledge.LessonStatus;
import org.pmokit.core.knowledge.ThresholdSense;
import org.pmokit.core.knowledge.WorkshopKind;
import org.pmokit.core.stakeholder.EngagementLevel;
import org.pmokit.core.stakeholder.EngagementStrategy;
import org.pmokit.core.stakeholder.Frequency;
import org.pmokit.core.stakeholder.StakeholderKind;

/** The names of the vocabularies of stakeholders, knowledge, documents and benefits in files, which are never reworded. */
class KnowledgeCodesTest {

    @Test
    void the_names_used_in_files_stay_as_they_are() {
        same(
                StakeholderKind::values,
                StakeholderKind::code,
                "customers press analysts partners suppliers regulators investors community leadership departments users "
                        + "staff staff-representatives delivery-teams");
        same(EngagementLevel::values, EngagementLevel::code, "unaware resistant neutral supportive leading");
        same(
                EngagementStrategy::values,
                EngagementStrategy::code,
                "manage-closely keep-satisfied keep-informed monitor");
        same(Frequency::values, Frequency::code, "once daily weekly fortnightly monthly quarterly yearly");
        same(LessonStatus::values, LessonStatus::code, "identified accepted embedded rejected");
        same(LessonPriority::values, LessonPriority::code, "high medium low");
        same(
                IdeaStage::values,
                IdeaStage::code,
                "submitted screened experiment business-case approved parked rejected");
        same(ThresholdSense::values, ThresholdSense::code, "at-least at-most");
        same(ExperimentVerdict::values, ExperimentVerdict::code, "supported refuted inconclusive");
        same(
                ImprovementOrigin::values,
                ImprovementOrigin::code,
                "lesson review audit benchmark maturity-assessment idea retrospective");
        same(ConsultancyKind::values, ConsultancyKind::code, "advice workshop");
        same(WorkshopKind::values, WorkshopKind::code, "start-up risk-analysis scoping planning tailoring");
        same(
                StandardTopic::values,
                StandardTopic::code,
                "project-initiation risk-analysis issue-and-change-control configuration-management planning-techniques "
                        + "methods-and-tools quality-assurance project-organisation");
        same(
                DocumentKind::values,
                DocumentKind::code,
                "standard procedure template tailoring-guidance good-practice glossary terms-of-reference business-case "
                        + "plan report minutes specification contract record");
        same(DocumentStatus::values, DocumentStatus::code, "draft in-review approved superseded withdrawn archived");
        same(TraceStage::values, TraceStage::code, "objective benefit work product document");
        same(BenefitKind::values, BenefitKind::code, "cashable non-cashable quantitative qualitative dis-benefit");
        same(RealisationStatus::values, RealisationStatus::code, "not-started on-track at-risk shortfall");
        same(DoamQuestion::values, DoamQuestion::code, "description observation attribution measurement");
        same(BenefitNode.Stage::values, BenefitNode.Stage::code, "output capability outcome benefit objective");
    }

    private static <E> void same(Supplier<E[]> values, Function<E, String> code, String expected) {
        assertThat(Stream.of(values.get()).map(code)).containsExactly(expected.split(" "));
    }
}
