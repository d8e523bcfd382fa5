package fi.osallisuus.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.assignment.Partner;
import fi.osallisuus.registry.assignment.Task;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestStatesTest {
  private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");
  private static final Instant START = Instant.parse("2026-03-24T11:00:00Z");

  @Test
  void aRequestGoesFromAskedToDone() {
    var request = request();
    request.match();
    request.offered();
    request.offered(); // to further candidates
    var expert = UUID.randomUUID();
    request.accepted(expert);
    request.done();

    assertThat(request.status()).isEqualTo(RequestStatus.DONE);
    assertThat(request.expertId()).isEqualTo(expert);
    assertThat(request.version()).isEqualTo(6);
    refused(request::cancel, "REQUEST_TRANSITION_NOT_ALLOWED");
  }

  @Test
  void theSecondAcceptanceFindsTheTaskTaken() {
    var request = request();
    request.match();
    request.offered();
    request.accepted(UUID.randomUUID());

    refused(() -> request.accepted(UUID.randomUUID()), "REQUEST_TAKEN");
    refused(request::offered, "REQUEST_TRANSITION_NOT_ALLOWED");
    refused(
        () -> request.accompany(new Partner("PROFESSIONAL", UUID.randomUUID(), "x@example.org")),
        "REQUEST_TRANSITION_NOT_ALLOWED");
  }

  @Test
  void whoCancelsMakesRoomForAnotherWhileThereIsTime() {
    var early = accepted();
    early.vacated(NOW);
    assertThat(early.status()).isEqualTo(RequestStatus.MATCHING);
    assertThat(early.expertId()).isNull();

    var late = accepted();
    late.vacated(START);
    assertThat(late.status()).isEqualTo(RequestStatus.EXPIRED);
  }

  @Test
  void nothingIsOfferedBeforeSomebodyTakesTheRequestUp() {
    refused(request()::offered, "REQUEST_TRANSITION_NOT_ALLOWED");
    var declined = request();
    declined.decline(RequestRefusal.NO_EXPERT_FREE);
    assertThat(declined.declineReason()).isEqualTo(RequestRefusal.NO_EXPERT_FREE);
    refused(declined::requireOpen, "REQUEST_TRANSITION_NOT_ALLOWED");
  }

  @Test
  void anOfferIsAnsweredOnceAndInTime() {
    var offer = offer();
    refused(() -> offer.accept(NOW), "OFFER_TRANSITION_NOT_ALLOWED"); // not sent yet
    assertThat(offer.dueToSend(NOW.plusSeconds(599))).isFalse();
    assertThat(offer.dueToSend(NOW.plusSeconds(600))).isTrue();
    offer.send();
    offer.decline(null, NOW.plusSeconds(700));
    assertThat(offer.status()).isEqualTo(OfferStatus.DECLINED);
    assertThat(offer.declineReason()).isNull();
    refused(() -> offer.accept(NOW.plusSeconds(800)), "OFFER_TRANSITION_NOT_ALLOWED");

    var late = offer();
    late.send();
    refused(() -> late.accept(START), "OFFER_EXPIRED"); // though no job has come by yet
    late.expire();
    refused(() -> late.proposeSubstitute(null, START), "OFFER_EXPIRED");
  }

  @Test
  void anOfferCanBeTakenBackUntilItIsAnswered() {
    var unseen = offer();
    unseen.withdraw();
    assertThat(unseen.status()).isEqualTo(OfferStatus.WITHDRAWN);
    refused(unseen::send, "OFFER_TRANSITION_NOT_ALLOWED");
  }

  private static AssignmentRequest accepted() {
    var request = request();
    request.match();
    request.offered();
    request.accepted(UUID.randomUUID());
    return request;
  }

  private static AssignmentRequest request() {
    var start = OffsetDateTime.parse("2026-03-24T13:00:00+02:00");
    var unit = UUID.randomUUID();
    var asked =
        new AskForExpert(
            unit,
            "Luento",
            "LECTURE",
            null,
            List.of(new WantedTheme("PAIN", null, null)),
            "fi",
            true,
            null,
            null,
            start,
            start.plusHours(2),
            "UNIT",
            null,
            null,
            false,
            null,
            null,
            null);
    var task =
        new Task(
            unit,
            "Luento",
            "LECTURE",
            null,
            "fi",
            true,
            null,
            null,
            START,
            START.plusSeconds(7200),
            "UNIT",
            null,
            null,
            null,
            null,
            null,
            true);
    return new AssignmentRequest(asked, task, "account", NOW);
  }

  private static Offer offer() {
    return new Offer(UUID.randomUUID(), UUID.randomUUID(), NOW.plusSeconds(600), START, null);
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable verb, String code) {
    assertThatThrownBy(verb)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
