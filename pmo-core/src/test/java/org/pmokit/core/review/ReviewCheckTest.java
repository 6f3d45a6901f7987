package org.pmokit.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.pmokit.core.skill.SkillCheck;
import org.pmokit.core.stage.GateCheck;
import org.pmokit.core.stakeholder.StakeholderCheck;
import org.pmokit.core.workforce.GovernanceCheck;
import org.pmokit.core.workforce.StaffingCheck;

class ReviewCheckTest {

    @ParameterizedTest
    @MethodSource("checks")
    void a_check_says_everything_a_reader_asks_for(ReviewCheck check) {
        assertThat(check.title()).matches("[A-Z].*[^.]");
        assertThat(check.because()).matches("[a-z].*[^.]");
        assertThat(check.remedy()).matches("[A-Z].*\\.");
        assertThat(check.source()).isNotBlank();
        assertThat(check.limits()).extracting(ReviewLimit::code).doesNotHaveDuplicates();
        assertThat(check.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void no_code_is_used_twice() {
        assertThat(checks())
                .hasSizeGreaterThan(150)
                .extracting(ReviewCheck::code)
                .doesNotHaveDuplicates();
    }

    static Stream<ReviewCheck> checks() {
        return Stream.<ReviewCheck[]>of(
                        AlignmentCheck.values(),
                        BenefitCheck.values(),
                        ChallengeCheck.values(),
                        ChangeCheck.values(),
                        ConfigurationCheck.values(),
                        DecisionCheck.values(),
                        GateCheck.values(),
                        GovernanceCheck.values(),
                        IdeaCheck.values(),
                        LessonCheck.values(),
                        QualityCheck.values(),
                        RaciCheck.values(),
                        RaidCheck.values(),
                        ReportCheck.values(),
                        RiskCheck.values(),
                        SkillCheck.values(),
                        StaffingCheck.values(),
                        StakeholderCheck.values(),
                        StrategyNoticeCheck.values(),
                        StructureCheck.values(),
                        TeamCheck.values())
                .flatMap(Arrays::stream);
    }
}
