package fi.osallisuus.feedback.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

  @Test
  void whatIsAgreedHasSomebodyResponsibleAndADay() {
    var action = action(null, null);

    assertThatThrownBy(() -> action.agree(null, DUE, TODAY, ""))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("ACTION_INCOMPLETE");
              assertThat(problem.errors().getFirst().pointer()).isEqualTo("/responsible");
            });
    var other = action("UNIT_MANAGER", null);
    assertThatThrownBy(() -> other.agree(null, null, TODAY, "/actions/0"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.errors().getFirst().pointer()).isEqualTo("/actions/0/dueOn"));
  }

  @Test
  void anActionThatIsDoneTakesNoOtherStep() {
    var action = agreed();
    action.start();
    action.implement(TODAY);

    assertThatThrownBy(
            () -> action.reject(new RejectAction(WhyNot.MONEY, text("Ei rahaa enää")), TODAY))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("ACTION_TRANSITION"));
    assertThat(action.view(TODAY).implementedOn()).isEqualTo(TODAY);
    assertThatThrownBy(() -> action.change(new ChangeAction("Muuta", null, null), TODAY))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("ACTION_OVER"));
  }

  @Test
  void itIsRemindedOfAWeekBeforeItsDayAndWeeklyAfterIt() {
    var action = agreed();

    var before = action.remind(DUE.minusDays(7));
    var after = action.remind(DUE.plusDays(1));

    assertThat(before.type()).isEqualTo("action.reminder");
    assertThat(((ActionState) before.data()).overdue()).isFalse();
    assertThat(((ActionState) after.data()).overdue()).isTrue();
    assertThat(action.isOverdue(DUE)).isFalse();
    assertThat(action.isOverdue(DUE.plusDays(1))).isTrue();
  }

  @Test
  void everyStepCountsTheVersionUpAndNoTextIsPublished() {
    var action = agreed();

    action.reject(new RejectAction(WhyNot.SAFETY, text("Paloturvallisuus estää")), TODAY);

    var state = (ActionState) action.state().data();
    assertThat(state.version()).isEqualTo(3);
    assertThat(state.status()).isEqualTo(ActionStatus.REJECTED);
    assertThat(state.rejectedOn()).isEqualTo(TODAY);
    assertThat(state.toString()).doesNotContain("Paloturvallisuus", "Lisää aikaa");
  }

  private static Action agreed() {
    var action = action("UNIT_MANAGER", DUE);
    action.agree(null, null, TODAY, "");
    return action;
  }

  private static Action action(String responsible, LocalDate due) {
    var action =
        new Action(
            Origin.of(SourceKind.NEED, new UUID(7, 1)),
            new NewAction(
                "Lisää aikaa", Owner.COUNTY, null, null, null, null, null, responsible, due),
            TODAY);
    Loop.saved(action);
    return action;
  }

  private static LocalText text(String fi) {
    return new LocalText(fi, fi, fi);
  }
}
