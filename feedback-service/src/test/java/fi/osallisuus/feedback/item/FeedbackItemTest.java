package fi.osallisuus.feedback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedbackItemTest {
  /** A Thursday before Easter: Good Friday and Easter Monday are no working days. */
  private static final LocalDate THURSDAY = LocalDate.parse("2026-04-02");

  private static final About NOTHING = new About(null, null, null);

  @Test
  void itIsLookedAtWithinThreeWorkingDaysAndRepliedToWithinFourteenDays() {
    var item = item(true);

    assertThat(item.due.dueOn()).isEqualTo("2026-04-09");
    assertThat(item.due.overdue(LocalDate.parse("2026-04-09"))).isFalse();
    assertThat(item.due.overdue(LocalDate.parse("2026-04-10"))).isTrue();
    assertThat(item.due.replyDueOn()).isEqualTo("2026-04-16");

    item.shown(on("2026-04-07"));
    assertThat(item.due.dueOn()).isEqualTo("2026-04-09");
    item.assign(UUID.randomUUID(), null, on("2026-04-08"));
    assertThat(item.due.dueOn()).isEqualTo("2026-04-16");
    item.answer("Kiitos, korjasimme sen.", on("2026-04-10"));
    assertThat(item.due.dueOn()).isNull();
    assertThat(item.days.answeredOn).isEqualTo("2026-04-10");
    item.close(on("2026-04-11"));
    assertThat(item.status).isEqualTo(ItemStatus.CLOSED);
  }

  @Test
  void remindersComeBeforeTheDayOnItAndWeeklyAfterIt() {
    var due = ItemDue.triage(THURSDAY, true);
    due.reply();

    assertThat(due.nextReminderOn()).isEqualTo("2026-04-13");
    due.reminded(LocalDate.parse("2026-04-13"));
    assertThat(due.nextReminderOn()).isEqualTo("2026-04-16");
    due.reminded(LocalDate.parse("2026-04-16"));
    assertThat(due.nextReminderOn()).isEqualTo("2026-04-23");
    due.none();
    assertThat(due.nextReminderOn()).isNull();
  }

  @Test
  void withoutAWishForAReplyItMayBeClosedFromWork() {
    var item = inHand(false);

    assertThat(item.due.dueOn()).isNull();
    item.close(on("2026-04-10"));

    assertThat(item.status).isEqualTo(ItemStatus.CLOSED);
  }

  @Test
  void aReplyThatIsOwedIsGivenBeforeClosing() {
    refused("REPLY_OWED", () -> inHand(true).close(on("2026-04-10")));
  }

  @Test
  void nobodyIsGivenWhatNoModeratorHasLetGo() {
    var item = item(false);

    refused("ITEM_TRANSITION", () -> item.assign(UUID.randomUUID(), null, on("2026-04-07")));
    refused("ITEM_TRANSITION", () -> item.answer("Kiitos palautteesta", on("2026-04-07")));
    assertThat(item.version()).isEqualTo(1);
  }

  @Test
  void whatIsInHandMayBeHandedOnAndKeepsItsFirstDay() {
    var item = inHand(false);
    var other = UUID.randomUUID();

    item.assign(other, "UNIT_MANAGER", on("2026-04-10"));

    assertThat(item.status).isEqualTo(ItemStatus.IN_PROGRESS);
    assertThat(item.handlerUnitId).isEqualTo(other);
    assertThat(item.days.assignedOn).isEqualTo("2026-04-08");
  }

  @Test
  void whatAModeratorHidesIsRejectedAndAnAppealBringsItBackForToday() {
    var item = item(true);

    item.hide(RejectionReason.OFFENSIVE, on("2026-04-07"));
    assertThat(item.status).isEqualTo(ItemStatus.REJECTED);
    assertThat(item.rejectionReason).isEqualTo(RejectionReason.OFFENSIVE);
    assertThat(item.due.dueOn()).isNull();
    item.shown(on("2026-04-13"));

    assertThat(item.status).isEqualTo(ItemStatus.SCREENED);
    assertThat(item.rejectionReason).isNull();
    assertThat(item.days.rejectedOn).isNull();
    assertThat(item.due.dueOn()).isEqualTo("2026-04-13");
    assertThat(item.steps.stream().map(ItemStep::kind))
        .containsExactly(ItemStep.Kind.REJECTED, ItemStep.Kind.REOPENED);
  }

  @Test
  void whatStaffRejectedStaysSoWhateverAModeratorDoesLater() {
    var item = inHand(false);
    var other = UUID.randomUUID();
    item.reject(RejectionReason.DUPLICATE, other, on("2026-04-10"));
    long version = item.version();

    item.shown(on("2026-04-13"));

    assertThat(item.status).isEqualTo(ItemStatus.REJECTED);
    assertThat(item.version()).isEqualTo(version);
    assertThat(item.duplicateOf).isEqualTo(other);
  }

  @Test
  void onlyADuplicateNamesAnotherItemAndNeverItself() {
    var item = inHand(false);

    refused(
        "DUPLICATE_OF",
        () -> item.reject(RejectionReason.OUT_OF_SCOPE, UUID.randomUUID(), on("2026-04-10")));
    refused(
        "DUPLICATE_OF", () -> item.reject(RejectionReason.DUPLICATE, item.id(), on("2026-04-10")));
  }

  @Test
  void aMatterOfSafetyIsDueTodayAndSaysSoOnce() {
    var item = inHand(false);

    item.makeUrgent(on("2026-04-09"));
    assertThat(item.urgentNow()).isTrue();
    assertThat(item.due.dueOn()).isEqualTo("2026-04-09");
    long version = item.version();
    item.makeUrgent(on("2026-04-10"));

    assertThat(item.version()).isEqualTo(version);
    item.close(on("2026-04-10"));
    refused("ITEM_OVER", () -> item.makeUrgent(on("2026-04-11")));
  }

  @Test
  void aStoryIsTakenBackFromAnyStateAndItsTextIsGone() {
    var item = inHand(false);
    item.textId = UUID.randomUUID();

    item.withdraw(on("2026-05-04"));

    assertThat(item.status).isEqualTo(ItemStatus.CLOSED);
    assertThat(item.textId).isNull();
    assertThat(item.telling.withdrawnOn).isEqualTo("2026-05-04");
    long version = item.version();
    item.withdraw(on("2026-05-05"));
    assertThat(item.version()).isEqualTo(version);
  }

  private static FeedbackItem item(boolean replyAsked) {
    return new FeedbackItem(
        ItemKind.RESIDENT, ItemChannel.WEB, "fi", NOTHING, replyAsked, THURSDAY);
  }

  private static FeedbackItem inHand(boolean replyAsked) {
    var item = item(replyAsked);
    item.shown(on("2026-04-07"));
    item.assign(UUID.randomUUID(), null, on("2026-04-08"));
    item.start(on("2026-04-09"));
    return item;
  }

  private static Deed on(String day) {
    return new Deed(LocalDate.parse(day), "tester", null);
  }

  private static void refused(String code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
