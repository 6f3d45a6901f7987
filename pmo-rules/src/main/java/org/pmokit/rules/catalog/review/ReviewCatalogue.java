package org.pmokit.rules.catalog.review;

import java.util.List;
import org.pmokit.core.agile.TeamCheck;
import org.pmokit.core.alignment.AlignmentCheck;
import org.pmokit.core.alignment.StrategyNoticeCheck;
import org.pmokit.core.assurance.ChallengeCheck;
import org.pmokit.core.benefit.BenefitCheck;
import org.pmokit.core.change.ChangeCheck;
import org.pmokit.core.change.ConfigurationCheck;
import org.pmokit.core.decision.DecisionCheck;
import org.pmokit.core.knowledge.IdeaCheck;
import org.pmokit.core.knowledge.LessonCheck;
import org.pmokit.core.p3o.StructureCheck;
import org.pmokit.core.quality.QualityCheck;
import org.pmokit.core.raci.RaciCheck;
import org.pmokit.core.report.RaidCheck;
import org.pmokit.core.report.ReportCheck;
import org.pmokit.core.risk.RiskCheck;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.SkillCheck;
import org.pmokit.core.stage.GateCheck;
import org.pmokit.core.stakeholder.StakeholderCheck;
import org.pmokit.core.workforce.GovernanceCheck;
import org.pmokit.core.workforce.StaffingCheck;
import org.pmokit.rules.rule.RuleGroup;

/**
 * Which check has which id. Ids are never reused or reworded. Checks that say what a written rule says already are left out:
 * {@code no-reporting-line}, {@code not-to-owner} and {@code assurer-operates} (PMO-OFF-002, 001 and 003), {@code rk1} and
 * {@code rk5} (PMO-RSK-002 and 001), {@code al2} (PMO-GOV-005). So are {@code al8}, which finds nothing wrong, and {@code g1}
 * and {@code cm5}, which need spending by stage and the sightings of an audit, which no portfolio holds.
 */
final class ReviewCatalogue {

    static final List<Family> FAMILIES = List.of(
            new Family(Review.STRUCTURE, RuleGroup.OFFICE, Role.HEAD_OF_OFFICE)
                    .check("PMO-OFF-011", StructureCheck.LEVEL_RUNS_OTHER_DISCIPLINE, "level-runs-other-discipline")
                    .check("PMO-OFF-012", StructureCheck.TYPE_AT_OTHER_LEVEL, "type-at-other-level")
                    .check("PMO-OFF-013", StructureCheck.SUPERIOR_GONE, "superior-gone")
                    .check(
                            "PMO-OFF-014",
                            StructureCheck.PORTFOLIO_OFFICE_UNDER_FUNCTION,
                            "portfolio-office-under-function")
                    .check("PMO-OFF-015", StructureCheck.SERVICES_NOT_SAID, "services-not-said")
                    .check("PMO-OFF-016", StructureCheck.ADMIN_ONLY, "admin-only")
                    .check("PMO-OFF-017", StructureCheck.CHALLENGE_WITHOUT_AUTHORITY, "challenge-without-authority")
                    .check("PMO-OFF-018", StructureCheck.ASSURES_ITS_OWN, "assures-its-own")
                    .check("PMO-OFF-019", StructureCheck.ANSWERS_FOR_DELIVERY, "answers-for-delivery")
                    .check("PMO-OFF-020", StructureCheck.SUPPORTIVE_COMMANDS, "supportive-commands")
                    .check("PMO-OFF-021", StructureCheck.CONTROLLING_WITHOUT_AUDIT, "controlling-without-audit")
                    .check("PMO-OFF-022", StructureCheck.DIRECTIVE_WITHOUT_PROJECTS, "directive-without-projects")
                    .check("PMO-OFF-023", StructureCheck.STYLE_DIFFERS, "style-differs")
                    .check("PMO-OFF-024", StructureCheck.VIRTUAL_WITHOUT_ROLES, "virtual-without-roles")
                    .check("PMO-OFF-025", StructureCheck.SPOKE_WITHOUT_HUB, "spoke-without-hub")
                    .check("PMO-OFF-026", StructureCheck.SPOKE_WITH_SEVERAL_HUBS, "spoke-with-several-hubs")
                    .check("PMO-OFF-027", StructureCheck.SEVERAL_TOP_HUBS, "several-top-hubs")
                    .check("PMO-OFF-028", StructureCheck.TEMPORARY_ABOVE_PERMANENT, "temporary-above-permanent")
                    .check("PMO-OFF-029", StructureCheck.HUB_WITHOUT_STANDARD, "hub-without-standard")
                    .check("PMO-OFF-030", StructureCheck.STANDARD_NOT_ADOPTED, "standard-not-adopted")
                    .check("PMO-OFF-031", StructureCheck.SERVICE_WITHOUT_PROVIDER, "service-without-provider")
                    .check("PMO-OFF-032", StructureCheck.SERVICE_DUPLICATED, "service-duplicated")
                    .check("PMO-OFF-033", StructureCheck.SERVICE_OF_OTHER_TYPE, "service-of-other-type")
                    .check("PMO-OFF-034", StructureCheck.OUTCOME_SERVED_BY_NOBODY, "outcome-served-by-nobody")
                    .check("PMO-OFF-035", StructureCheck.OBJECTIVE_WITHOUT_OVERSEER, "objective-without-overseer")
                    .check("PMO-OFF-036", StructureCheck.FACTOR_WITHOUT_DECISION, "factor-without-decision")
                    .check("PMO-OFF-037", StructureCheck.CHARTER_MISSING, "charter-missing")
                    .check("PMO-OFF-038", StructureCheck.CHARTER_INCOMPLETE, "charter-incomplete")
                    .check("PMO-OFF-039", StructureCheck.REVIEW_OVERDUE, "review-overdue")
                    .check("PMO-OFF-040", StructureCheck.LIFE_ENDED, "life-ended")
                    .check("PMO-OFF-041", StructureCheck.TEMPORARY_WITHOUT_END, "temporary-without-end")
                    .check("PMO-OFF-042", StructureCheck.ENDS_TOO_EARLY, "ends-too-early")
                    .check("PMO-OFF-043", StructureCheck.NO_CLOSURE_PLAN, "no-closure-plan")
                    .check("PMO-OFF-044", StructureCheck.ARCHIVE_NOT_TO_PERMANENT, "archive-not-to-permanent")
                    .check("PMO-OFF-045", StructureCheck.ORPHAN_ITEMS, "orphan-items")
                    .check("PMO-OFF-046", StructureCheck.WORKS_BEFORE_SET_UP, "works-before-set-up"),
            new Family(Review.RISKS, RuleGroup.RISK, Role.PROJECT_MANAGER)
                    .check("PMO-RSK-011", RiskCheck.RK2, "told-in-full")
                    .check("PMO-RSK-012", RiskCheck.RK3, "response-helps")
                    .check("PMO-RSK-013", RiskCheck.RK4, "responses-in-time")
                    .check("PMO-RSK-014", RiskCheck.RK6, "proximity-passed")
                    .check("PMO-RSK-015", RiskCheck.RK7, "accepted-by-decision")
                    .check("PMO-RSK-016", RiskCheck.RK8, "reviewed-lately")
                    .check("PMO-RSK-017", RiskCheck.RK9, "secondary-risks")
                    .check("PMO-RSK-018", RiskCheck.RK10, "on-the-scale"),
            new Family(Review.RAID, RuleGroup.RISK, Role.PROJECT_MANAGER)
                    .check("PMO-RSK-031", RaidCheck.RL1, "risk-becomes-issue")
                    .check("PMO-RSK-032", RaidCheck.RL2, "assumption-becomes-issue")
                    .check("PMO-RSK-033", RaidCheck.RL3, "dependency-becomes-issue")
                    .check("PMO-RSK-034", RaidCheck.RL4, "issue-from-fact")
                    .check("PMO-RSK-035", RaidCheck.RL5, "one-decision")
                    .check("PMO-RSK-036", RaidCheck.RL6, "no-circle")
                    .check("PMO-RSK-037", RaidCheck.RL7, "order-in-time")
                    .check("PMO-RSK-038", RaidCheck.RL8, "actions-before-closing"),
            new Family(Review.DECISIONS, RuleGroup.GOVERNANCE, Role.HEAD_OF_OFFICE)
                    .check("PMO-GOV-011", DecisionCheck.DL1, "decision-reasoned")
                    .check("PMO-GOV-012", DecisionCheck.DL2, "decision-made-by-somebody")
                    .check("PMO-GOV-013", DecisionCheck.DL3, "decision-by-right")
                    .check("PMO-GOV-014", DecisionCheck.DL4, "decision-on-evidence")
                    .check("PMO-GOV-015", DecisionCheck.DL5, "decision-among-options")
                    .check("PMO-GOV-016", DecisionCheck.DL6, "decision-supersedes-earlier"),
            new Family(Review.CHALLENGES, RuleGroup.GOVERNANCE, Role.HEAD_OF_OFFICE)
                    .check("PMO-GOV-021", ChallengeCheck.CL1, "challenge-answered")
                    .check("PMO-GOV-022", ChallengeCheck.CL2, "challenge-within-mandate")
                    .check("PMO-GOV-023", ChallengeCheck.CL3, "challenge-outcome")
                    .check("PMO-GOV-024", ChallengeCheck.CL4, "challenge-acted-on")
                    .check("PMO-GOV-025", ChallengeCheck.CL5, "challenge-raised-by"),
            new Family(Review.GATES, RuleGroup.GOVERNANCE, Role.EXECUTIVE)
                    .check("PMO-GOV-031", GateCheck.G2, "gate-conditions")
                    .check("PMO-GOV-032", GateCheck.G3, "gate-independence")
                    .check("PMO-GOV-033", GateCheck.G4, "gate-order")
                    .check("PMO-GOV-034", GateCheck.G5, "gate-criteria")
                    .check("PMO-GOV-035", GateCheck.G6, "gate-told")
                    .check("PMO-GOV-036", GateCheck.G7, "gate-follow-up"),
            new Family(Review.GOVERNANCE, RuleGroup.GOVERNANCE, Role.SENIOR_RESPONSIBLE_OWNER)
                    .check("PMO-GOV-041", GovernanceCheck.GF1, "terms-approved")
                    .check("PMO-GOV-042", GovernanceCheck.GF2, "level-decided")
                    .check("PMO-GOV-043", GovernanceCheck.GF3, "lines-of-defence")
                    .check("PMO-GOV-044", GovernanceCheck.GF4, "ghost-project"),
            new Family(Review.CHANGES, RuleGroup.CHANGE, Role.PROJECT_MANAGER)
                    .check("PMO-CHG-001", ChangeCheck.CH1, "approved-first")
                    .check("PMO-CHG-002", ChangeCheck.CH2, "right-to-approve")
                    .check("PMO-CHG-003", ChangeCheck.CH3, "change-budget")
                    .check("PMO-CHG-004", ChangeCheck.CH4, "baseline-follows")
                    .check("PMO-CHG-005", ChangeCheck.CH5, "affected-told")
                    .check("PMO-CHG-006", ChangeCheck.CH6, "decided-in-time")
                    .check("PMO-CHG-007", ChangeCheck.CH7, "concession"),
            new Family(Review.CONFIGURATION, RuleGroup.CHANGE, Role.PROJECT_MANAGER)
                    .check("PMO-CHG-021", ConfigurationCheck.CM1, "approved-stays")
                    .check("PMO-CHG-022", ConfigurationCheck.CM2, "one-version")
                    .check("PMO-CHG-023", ConfigurationCheck.CM3, "relations-lead-somewhere")
                    .check("PMO-CHG-024", ConfigurationCheck.CM4, "item-owner"),
            new Family(Review.BENEFITS, RuleGroup.BENEFIT, Role.BUSINESS_CHANGE_MANAGER)
                    .check("PMO-BEN-001", BenefitCheck.B1, "described")
                    .check("PMO-BEN-002", BenefitCheck.B2, "observable")
                    .check("PMO-BEN-003", BenefitCheck.B3, "attributable")
                    .check("PMO-BEN-004", BenefitCheck.B4, "measurable")
                    .check("PMO-BEN-005", BenefitCheck.B5, "owner")
                    .check("PMO-BEN-006", BenefitCheck.B6, "baseline")
                    .check("PMO-BEN-007", BenefitCheck.B7, "measured-in-time")
                    .check("PMO-BEN-008", BenefitCheck.B8, "enabled")
                    .check("PMO-BEN-009", BenefitCheck.B9, "outputs-lead-somewhere")
                    .check("PMO-BEN-010", BenefitCheck.B10, "dis-benefits-netted")
                    .check("PMO-BEN-011", BenefitCheck.B11, "owner-in-business"),
            new Family(Review.QUALITY, RuleGroup.QUALITY, Role.PROJECT_MANAGER)
                    .check("PMO-QUA-001", QualityCheck.Q1, "held-on-day")
                    .check("PMO-QUA-002", QualityCheck.Q2, "passed-before-delivery")
                    .check("PMO-QUA-003", QualityCheck.Q3, "follow-ups-before-approval")
                    .check("PMO-QUA-004", QualityCheck.Q4, "reviewed-by-others")
                    .check("PMO-QUA-005", QualityCheck.Q5, "audited")
                    .check("PMO-QUA-006", QualityCheck.Q6, "first-time-pass")
                    .check("PMO-QUA-007", QualityCheck.Q7, "criteria")
                    .check("PMO-QUA-008", QualityCheck.Q8, "benchmarks"),
            new Family(Review.STAKEHOLDERS, RuleGroup.STAKEHOLDER, Role.PROGRAMME_MANAGER)
                    .check("PMO-STK-001", StakeholderCheck.ST1, "talked-to")
                    .check("PMO-STK-002", StakeholderCheck.ST2, "in-time")
                    .check("PMO-STK-003", StakeholderCheck.ST3, "resistance")
                    .check("PMO-STK-004", StakeholderCheck.ST4, "told-of-change")
                    .check("PMO-STK-005", StakeholderCheck.ST5, "assessed-lately"),
            new Family(Review.ALIGNMENT, RuleGroup.STRATEGY, Role.PORTFOLIO_MANAGER)
                    .check("PMO-STR-001", AlignmentCheck.AL1, "serves-objective")
                    .check("PMO-STR-002", AlignmentCheck.AL3, "money-follows-weight")
                    .check("PMO-STR-003", AlignmentCheck.AL4, "objective-in-force")
                    .check("PMO-STR-004", AlignmentCheck.AL5, "no-conflict")
                    .check("PMO-STR-005", AlignmentCheck.AL6, "measure-moved")
                    .check("PMO-STR-006", AlignmentCheck.AL7, "own-evidence"),
            new Family(Review.NOTICES, RuleGroup.STRATEGY, Role.PORTFOLIO_MANAGER)
                    .check("PMO-STR-021", StrategyNoticeCheck.SC1, "told-in-time")
                    .check("PMO-STR-022", StrategyNoticeCheck.SC2, "decided-by-gate")
                    .check("PMO-STR-023", StrategyNoticeCheck.SC3, "somebody-to-tell"),
            new Family(Review.TEAMS, RuleGroup.AGILE, Role.SCRUM_MASTER)
                    .check("PMO-AGI-001", TeamCheck.AG1, "definition-of-done")
                    .check("PMO-AGI-002", TeamCheck.AG2, "work-in-progress")
                    .check("PMO-AGI-003", TeamCheck.AG3, "item-age")
                    .check("PMO-AGI-004", TeamCheck.AG4, "steady-points")
                    .check("PMO-AGI-005", TeamCheck.AG5, "improvements")
                    .check("PMO-AGI-006", TeamCheck.AG6, "impediments")
                    .check("PMO-AGI-007", TeamCheck.AG7, "two-people")
                    .check("PMO-AGI-008", TeamCheck.AG8, "iteration-goal")
                    .check("PMO-AGI-009", TeamCheck.AG9, "flow-data")
                    .check("PMO-AGI-010", TeamCheck.AG10, "predictability"),
            new Family(Review.MATRICES, RuleGroup.PEOPLE, Role.PROJECT_MANAGER)
                    .check("PMO-RAC-001", RaciCheck.RC1, "one-accountable")
                    .check("PMO-RAC-002", RaciCheck.RC2, "somebody-works")
                    .check("PMO-RAC-003", RaciCheck.RC3, "overload")
                    .check("PMO-RAC-004", RaciCheck.RC4, "roles-held")
                    .check("PMO-RAC-005", RaciCheck.RC5, "more-than-talk")
                    .check("PMO-RAC-006", RaciCheck.RC6, "few-consulted")
                    .check("PMO-RAC-007", RaciCheck.RC7, "upright")
                    .check("PMO-RAC-008", RaciCheck.RC8, "own-control"),
            new Family(Review.STAFFING, RuleGroup.PEOPLE, Role.HEAD_OF_OFFICE)
                    .check("PMO-STF-001", StaffingCheck.SD1, "duties-apart")
                    .check("PMO-STF-002", StaffingCheck.SD2, "no-overload")
                    .check("PMO-STF-003", StaffingCheck.SD3, "somebody-named")
                    .check("PMO-STF-004", StaffingCheck.SD4, "briefed"),
            new Family(Review.SKILLS, RuleGroup.PEOPLE, Role.HEAD_OF_OFFICE)
                    .check("PMO-SKL-001", SkillCheck.T1, "skilled")
                    .check("PMO-SKL-002", SkillCheck.T2, "approved-courses")
                    .check("PMO-SKL-003", SkillCheck.T3, "certificates")
                    .check("PMO-SKL-004", SkillCheck.T4, "training-ahead")
                    .check("PMO-SKL-005", SkillCheck.T5, "more-than-one"),
            new Family(Review.IDEAS, RuleGroup.KNOWLEDGE, Role.PORTFOLIO_MANAGER)
                    .check("PMO-KNO-001", IdeaCheck.I1, "idea-moves")
                    .check("PMO-KNO-002", IdeaCheck.I2, "idea-becomes-project")
                    .check("PMO-KNO-003", IdeaCheck.I3, "experiment-threshold"),
            new Family(Review.LESSONS, RuleGroup.KNOWLEDGE, Role.HEAD_OF_OFFICE)
                    .check("PMO-KNO-011", LessonCheck.LE1, "lesson-owner")
                    .check("PMO-KNO-012", LessonCheck.LE2, "lesson-embedded")
                    .check("PMO-KNO-013", LessonCheck.LE3, "lessons-looked-up"),
            new Family(Review.REPORTS, RuleGroup.REPORTING, Role.HEAD_OF_OFFICE)
                    .check("PMO-REP-001", ReportCheck.REPORT_OVERDUE, "report-in-time")
                    .check("PMO-REP-002", ReportCheck.REPORT_STALE, "figures-of-cycle")
                    .check("PMO-REP-003", ReportCheck.UPDATE_OVERDUE, "kept-up-to-date")
                    .check("PMO-REP-004", ReportCheck.EXCEPTION_NOT_ESCALATED, "exception-told")
                    .check("PMO-REP-005", ReportCheck.CLOSURE_INCOMPLETE, "closed-in-full")
                    .check("PMO-REP-006", ReportCheck.EXCEPTION_INCOMPLETE, "exception-complete"));

    private ReviewCatalogue() {}
}
