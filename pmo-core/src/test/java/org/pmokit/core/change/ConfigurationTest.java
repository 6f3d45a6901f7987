package org.pmokit.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.change.RefusedItemStep.Reason;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;

class ConfigurationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ConfigurationItemId ITEM = ConfigurationItemId.of("CI");

    @Test
    void a_version_goes_from_planned_to_released() {
        ConfigurationItem released =
                approved().move("1", ItemState.RELEASED, DAY).get();

        assertThat(released.current().map(ItemVersion::state)).contains(ItemState.RELEASED);
        assertThat(released.latest()).hasSize(1);
        assertThat(released.versions()).hasSize(5);
    }

    @Test
    void what_is_approved_is_not_edited() {
        RefusedItemStep refused =
                approved().move("1", ItemState.IN_DEVELOPMENT, DAY).getLeft();

        assertThat(refused.reason()).isEqualTo(Reason.FROZEN);
        assertThat(refused.message()).isEqualTo("The configuration item CI cannot be edited: version 1 is approved.");
        assertThat(refused.advice()).isEqualTo("make a new version with an approved change.");
    }

    @Test
    void the_doors_that_throw_do_the_same_and_tell_the_refusal() {
        assertThat(approved().moveOrThrow("1", ItemState.RELEASED, DAY))
                .isEqualTo(approved().move("1", ItemState.RELEASED, DAY).get());
        assertThatThrownBy(() -> approved().newVersionOrThrow("2", DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CI")
                .hasMessageContaining("\nMaybe ");
        assertThat(approved()
                        .newVersionOrThrow("2", DAY, change(Optional.of(ChangeDecision.APPROVE)))
                        .pending())
                .hasSize(1);
    }

    @Test
    void a_new_version_of_something_approved_needs_an_approved_change_about_it() {
        assertThat(reason(approved().newVersion("2", DAY))).isEqualTo(Reason.NO_CHANGE);
        assertThat(reason(approved().newVersion("2", DAY, change(Optional.of(ChangeDecision.REJECT)))))
                .isEqualTo(Reason.CHANGE_NOT_APPROVED);
        assertThat(reason(approved().newVersion("2", DAY, change(Optional.empty()))))
                .isEqualTo(Reason.CHANGE_NOT_APPROVED);
        ChangeRequest other = change(Optional.of(ChangeDecision.APPROVE)).toBuilder()
                .addItem(ConfigurationItemId.of("X"))
                .build();
        assertThat(reason(approved().newVersion("2", DAY, other))).isEqualTo(Reason.CHANGE_OF_ANOTHER_ITEM);
        assertThat(second().pending())
                .singleElement()
                .satisfies(version -> assertThat(version.change()).contains(ChangeId.of("C")));
        assertThat(blank().newVersion("1", DAY).get().newVersion("2", DAY).isRight())
                .isTrue();
    }

    @Test
    void approving_a_version_supersedes_the_one_before() {
        ConfigurationItem item = bring(second(), "2");

        assertThat(item.current().map(ItemVersion::version)).contains("2");
        assertThat(item.latest())
                .extracting(ItemVersion::state)
                .containsExactly(ItemState.SUPERSEDED, ItemState.APPROVED);
        assertThat(review(item)).isEmpty();
    }

    @Test
    void other_steps_that_make_no_sense_are_refused() {
        assertThat(reason(approved().newVersion("1", DAY))).isEqualTo(Reason.VERSION_EXISTS);
        assertThat(reason(approved().move("7", ItemState.RELEASED, DAY))).isEqualTo(Reason.UNKNOWN_VERSION);
        assertThat(reason(blank().newVersion("1", DAY).get().move("1", ItemState.APPROVED, DAY)))
                .isEqualTo(Reason.OUT_OF_ORDER);
        assertThat(reason(approved().move("1", ItemState.RELEASED, DAY.minusDays(1))))
                .isEqualTo(Reason.BACK_IN_TIME);
        assertThatIllegalArgumentException().isThrownBy(() -> ItemVersion.of(" ", ItemState.PLANNED, DAY));
    }

    @Test
    void a_status_account_tells_where_things_stood_on_a_day() {
        ConfigurationItem item = second().toBuilder()
                .product(ProductId.of("PR"))
                .build()
                .move("2", ItemState.IN_DEVELOPMENT, DAY.plusDays(5))
                .get();

        ConfigurationStatusAccount account = ConfigurationStatusAccount.of(List.of(item), DAY.plusDays(4));

        assertThat(account.lines()).singleElement().satisfies(line -> {
            assertThat(line.current().map(ItemVersion::version)).contains("1");
            assertThat(line.pending().map(ItemVersion::state)).contains(ItemState.PLANNED);
            assertThat(line.state()).contains(ItemState.APPROVED);
        });
        assertThat(account.of(ProductId.of("PR")).lines()).hasSize(1);
        assertThat(account.of(ProductId.of("XX")).lines()).isEmpty();
        assertThat(account.in(ItemState.APPROVED).lines()).hasSize(1);
        assertThat(account.in(ItemState.RELEASED).lines()).isEmpty();
        assertThat(ConfigurationStatusAccount.of(List.of(item), DAY.minusDays(1))
                        .lines())
                .isEmpty();
    }

    @Test
    void something_approved_that_was_edited_or_replaced_without_a_change_is_found() {
        ConfigurationItem edited = approved().toBuilder()
                .addVersion(ItemVersion.of("1", ItemState.IN_DEVELOPMENT, DAY))
                .build();
        ConfigurationItem replaced = approved().toBuilder()
                .addVersion(ItemVersion.of("1", ItemState.SUPERSEDED, DAY))
                .addVersion(ItemVersion.of("2", ItemState.APPROVED, DAY))
                .build();

        assertThat(review(edited)).containsExactly(ConfigurationCheck.CM1);
        assertThat(review(replaced)).containsExactly(ConfigurationCheck.CM1);
        assertThat(ConfigurationReview.of(
                                List.of(bring(second(), "2")), List.of(change(Optional.of(ChangeDecision.DEFER))))
                        .findings())
                .extracting(ConfigurationFinding::message)
                .containsExactly("The configuration item t (CI) has version 2 by change C, which is not approved.");
        assertThat(ConfigurationReview.of(List.of(bring(second(), "2")), List.of())
                        .findings())
                .extracting(ConfigurationFinding::message)
                .containsExactly("The configuration item t (CI) has version 2 by change C, which is not on record.");
    }

    @Test
    void two_versions_that_count_are_found() {
        ConfigurationItem two = approved().toBuilder()
                .addVersion(ItemVersion.of("2", ItemState.RELEASED, DAY, ChangeId.of("C")))
                .build();

        assertThat(review(two)).containsExactly(ConfigurationCheck.CM2);
    }

    @Test
    void a_relation_to_nothing_or_to_something_withdrawn_is_found() {
        ConfigurationItemId gone = ConfigurationItemId.of("GONE");
        ConfigurationItem item = approved().toBuilder()
                .addRelation(new ItemRelation(ItemRelation.Kind.DEPENDS_ON, gone))
                .build();
        ConfigurationItem withdrawn = blank().toBuilder()
                .id(gone)
                .addVersion(ItemVersion.of("1", ItemState.WITHDRAWN, DAY))
                .build();

        assertThat(review(item)).containsExactly(ConfigurationCheck.CM3);
        assertThat(review(item, withdrawn)).containsExactly(ConfigurationCheck.CM3);
        assertThat(review(item, approved().toBuilder().id(gone).build())).isEmpty();
    }

    @Test
    void an_item_without_an_owner_is_found() {
        assertThat(review(blank().toBuilder().owner(Optional.empty()).build())).containsExactly(ConfigurationCheck.CM4);
    }

    @Test
    void an_audit_tells_what_differs_from_the_record() {
        ConfigurationReview review = ConfigurationReview.of(
                List.of(approved().toBuilder().location("shelf 4").build()), List.of());

        assertThat(review.audit(List.of(ItemSighting.of(ITEM, "1")))).isEmpty();
        assertThat(review.audit(List.of(
                        ItemSighting.of(ITEM, "2"),
                        ItemSighting.missing(ITEM),
                        new ItemSighting(ITEM, Optional.of("1"), Optional.of("shelf 5")),
                        ItemSighting.of(ConfigurationItemId.of("X"), "9"))))
                .extracting(ConfigurationFinding::message)
                .containsExactly(
                        "The configuration item CI is on record in version 1 and was found in version 2.",
                        "The configuration item CI is on record in version 1 and was found in version (none).",
                        "The configuration item CI is on record at \"shelf 4\" and was found at \"shelf 5\".",
                        "The configuration item X was found in version 9 and is not on record.");
    }

    private static List<ConfigurationCheck> review(ConfigurationItem... items) {
        return ConfigurationReview.of(List.of(items), List.of(change(Optional.of(ChangeDecision.APPROVE))))
                .findings()
                .stream()
                .map(ConfigurationFinding::check)
                .toList();
    }

    private static ConfigurationItem blank() {
        return ConfigurationItem.builder()
                .id(ITEM)
                .component(ProjectId.of("P"))
                .title("t")
                .owner(PersonId.of("j.silva"))
                .build();
    }

    private static ConfigurationItem approved() {
        return bring(blank().newVersion("1", DAY).get(), "1");
    }

    private static ConfigurationItem second() {
        return approved()
                .newVersion("2", DAY, change(Optional.of(ChangeDecision.APPROVE)))
                .get();
    }

    private static ConfigurationItem bring(ConfigurationItem item, String version) {
        return item.move(version, ItemState.IN_DEVELOPMENT, DAY)
                .flatMap(each -> each.move(version, ItemState.IN_REVIEW, DAY))
                .flatMap(each -> each.move(version, ItemState.APPROVED, DAY))
                .get();
    }

    private static ChangeRequest change(Optional<ChangeDecision> decision) {
        return ChangeRequest.builder()
                .id(ChangeId.of("C"))
                .component(ProjectId.of("P"))
                .title("t")
                .decision(decision)
                .build();
    }

    private static Reason reason(Either<RefusedItemStep, ConfigurationItem> outcome) {
        return outcome.getLeft().reason();
    }
}
