package fi.osallisuus.booking.message;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import fi.osallisuus.kit.delivery.NotSent;
import fi.osallisuus.kit.delivery.Outgoing;
import fi.osallisuus.kit.delivery.Ports;
import fi.osallisuus.kit.tenancy.OwnContext;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.PostOffice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sending through a real SMTP server and a real HTTP gateway; the county is no other test's. */
@QuarkusTest
class SenderTest extends BookingTest {
  private static final String COUNTY = "21";
  private static final Duration DAY = Duration.ofDays(1);

  @Inject Messages messages;
  @Inject Contacts contacts;
  @Inject Leases leases;
  @Inject Sender sender;
  @Inject Recipients recipients;
  @Inject Ports ports;
  @Inject SenderJob job;
  @Inject ClearingJob clearing;
  @Inject Clock clock;

  @Test
  void aMailGoesOutOnceWhenItIsDueAndNotBefore() {
    var someone = someone(Channel.EMAIL, mail(), "en", "7Q2M-0K5X-9TBC-41WD");
    queue(someone, MessageKind.REMINDER, now().plus(DAY), now().plus(DAY.multipliedBy(2)));
    job.send();
    assertThat(PostOffice.mails(someone.address)).isEmpty();

    MovableClock.set(MORNING.plus(DAY).plusSeconds(60));
    job.send();
    job.send();

    var got = PostOffice.mails(someone.address);
    assertThat(got).hasSize(1);
    assertThat(got.getFirst().get("subject")).isEqualTo("Reminder of your time");
    assertThat(got.getFirst().get("id")).isEqualTo("<" + id(someone.owner) + "@osallisuus.test>");
    assertThat(got.getFirst().get("text"))
        .contains(
            "Time: Saturday 28 March 2026, 9:00–9:45",
            "http://localhost:8080/p/b/booking?lang=en#7Q2M-0K5X-9TBC-41WD",
            "Your code: 7Q2M-0K5X-9TBC-41WD");
    assertThat(got.getFirst().get("raw")).contains("Auto-Submitted: auto-generated");
    assertThat(state(someone.owner)).isEqualTo("SENT");
  }

  @Test
  void whatIsRolledBackOrWithdrawnIsNotTold() {
    var someone = someone(Channel.EMAIL, mail(), "fi", null);
    var useless = now().plus(DAY);
    county(
        () -> {
          QuarkusTransaction.begin();
          messages.queue(someone.owner, MessageKind.MOVED, now(), useless, facts());
          QuarkusTransaction.rollback();
          return true;
        });
    queue(someone, MessageKind.CONFIRMATION, now(), useless);
    in(
        () -> {
          messages.withdraw(someone.owner);
          return true;
        });

    job.send();

    assertThat(PostOffice.mails(someone.address)).isEmpty();
    assertThat(state(someone.owner)).isEqualTo("WITHDRAWN");
  }

  @Test
  void nobodyIsQueuedForWhoLeftNoContact() {
    var owner = Owner.appointment(UUID.randomUUID());

    assertThat(in(() -> messages.queue(owner, MessageKind.REMINDER, now(), now(), facts())))
        .isFalse();
  }

  @Test
  void sendersThatRaceSendEachMessageOnce() throws Exception {
    var people =
        IntStream.range(0, 40).mapToObj(i -> someone(Channel.EMAIL, mail(), "sv", null)).toList();
    people.forEach(p -> queue(p, MessageKind.CONFIRMATION, now(), now().plus(DAY)));

    Callable<Boolean> instance =
        () -> {
          job.send();
          return true;
        };
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (var done : pool.invokeAll(List.of(instance, instance, instance, instance))) {
        assertThat(done.get()).isTrue();
      }
    }
    // On a busy machine one may have been put off; it goes at the next round, and once.
    for (int round = 0; round < 3; round++) {
      MovableClock.set(now().plus(Duration.ofMinutes(20)));
      job.send();
    }

    assertThat(people)
        .allSatisfy(p -> assertThat(PostOffice.mails(p.address)).hasSize(1))
        .allSatisfy(p -> assertThat(state(p.owner)).isEqualTo("SENT"));
  }

  @Test
  void aSenderThatDiesBeforeSendingLosesNothing() {
    var someone = someone(Channel.EMAIL, mail(), "sv", null);
    queue(someone, MessageKind.CONFIRMATION, now(), now().plus(DAY));
    // Taken by an instance that is killed now.
    assertThat(county(() -> leases.take(now()))).extracting(Due::owner).contains(someone.owner);
    job.send();
    assertThat(PostOffice.mails(someone.address)).isEmpty();

    MovableClock.set(now().plus(Leases.LEASE).plusSeconds(1));
    job.send();

    assertThat(PostOffice.mails(someone.address)).hasSize(1);
    assertThat(attempts(someone.owner)).isEqualTo(2);
  }

  @Test
  void aSenderThatDiesAfterSendingIsKnownByTheReference() {
    var someone = someone(Channel.SMS, number(), "fi", null);
    queue(someone, MessageKind.CONFIRMATION, now(), now().plus(DAY));
    // Sent by an instance that is killed before it can note it down.
    county(
        () -> {
          leases.take(now()).forEach(due -> hand(recipients.write(due).orElseThrow()));
          return true;
        });

    MovableClock.set(now().plus(Leases.LEASE).plusSeconds(1));
    job.send();

    var tries = PostOffice.texts(someone.address);
    assertThat(tries).hasSize(2);
    // What the gateway tells a second try by is the same, and so is every other word.
    assertThat(new HashSet<>(tries)).hasSize(1);
    assertThat(tries.getFirst().get("body"))
        .contains("\"reference\":\"" + id(someone.owner) + "\"");
    assertThat(tries.getFirst().get("authorization")).isEqualTo("Bearer sms-token");
  }

  @Test
  void aGatewayInTroubleIsTriedAgainLaterAndSomedayGivenUp() {
    var someone = someone(Channel.SMS, "+3584012" + random(4) + "503", "fi", null);
    queue(someone, MessageKind.HELP_CALL, now(), now().plus(DAY));

    for (int minutes : new int[] {0, 2, 6, 16, 61, 121, 241}) {
      MovableClock.set(now().plus(Duration.ofMinutes(minutes)));
      job.send();
      job.send();
    }

    assertThat(PostOffice.texts(someone.address)).hasSize(7);
    assertThat(state(someone.owner)).isEqualTo("FAILED");
    assertThat(failure(someone.owner)).isEqualTo("SMS_503");
  }

  @Test
  void aRefusedNumberIsNotTriedAgain() {
    var someone = someone(Channel.SMS, "+3584012" + random(4) + "422", "fi", null);
    queue(someone, MessageKind.CONFIRMATION, now(), now().plus(DAY));

    job.send();
    MovableClock.set(now().plus(Duration.ofHours(1)));
    job.send();

    assertThat(PostOffice.texts(someone.address)).hasSize(1);
    assertThat(state(someone.owner)).isEqualTo("FAILED");
    assertThat(failure(someone.owner)).isEqualTo("SMS_422");
  }

  @Test
  void noPhoneRingsAtNightButForHelp() {
    // 22:30 in Helsinki.
    MovableClock.set(Instant.parse("2026-03-16T20:30:00Z"));
    var sleeper = someone(Channel.SMS, number(), "fi", null);
    var guard = someone(Channel.SMS, number(), "fi", null);
    queue(sleeper, MessageKind.CONFIRMATION, now(), now().plus(DAY));
    queue(guard, MessageKind.HELP_CALL, now(), now().plus(DAY));
    job.send();
    assertThat(PostOffice.texts(sleeper.address)).isEmpty();
    assertThat(PostOffice.texts(guard.address)).hasSize(1);

    MovableClock.set(Instant.parse("2026-03-17T05:59:00Z"));
    job.send();
    assertThat(PostOffice.texts(sleeper.address)).isEmpty();
    MovableClock.set(Instant.parse("2026-03-17T06:00:01Z"));
    job.send();

    assertThat(PostOffice.texts(sleeper.address)).hasSize(1);
    assertThat(attempts(sleeper.owner)).isEqualTo(1);
  }

  @Test
  void whatComesTooLateIsNotSent() {
    var someone = someone(Channel.EMAIL, mail(), "fi", null);
    queue(someone, MessageKind.REMINDER, now(), now().plus(Duration.ofHours(1)));
    MovableClock.set(now().plus(Duration.ofHours(2)));

    job.send();

    assertThat(PostOffice.mails(someone.address)).isEmpty();
    assertThat(state(someone.owner)).isEqualTo("EXPIRED");
  }

  @Test
  void anAddressStandsNowhereInTheOpenAndIsErasedInTime() {
    var someone = someone(Channel.EMAIL, mail(), "fi", "7Q2M-0K5X-9TBC-41WD");
    queue(someone, MessageKind.CONFIRMATION, now(), now().plus(DAY));
    assertThat(World.number("select count(*) from contact c where c::text like '%example%'"))
        .isZero();
    assertThat(World.number("select count(*) from message m where m::text like '%example%'"))
        .isZero();
    job.send();

    // The visit of someone() ends now; a week on, the contact goes.
    MovableClock.set(now().plus(Duration.ofDays(7)).minusSeconds(60));
    clearing.clear();
    assertThat(contactsOf(someone.owner)).isOne();
    MovableClock.set(now().plusSeconds(90));
    clearing.clear();

    assertThat(contactsOf(someone.owner)).isZero();
  }

  @Test
  void aReleasedContactOutlivesOnlyItsLastMessage() {
    var told = someone(Channel.EMAIL, mail(), "fi", null);
    var untold = someone(Channel.EMAIL, mail(), "fi", null);
    queue(told, MessageKind.CANCELLED, now(), now().plus(DAY));

    in(
        () -> {
          contacts.release(told.owner);
          contacts.release(untold.owner);
          return true;
        });
    assertThat(contactsOf(untold.owner)).isZero();
    assertThat(contactsOf(told.owner)).isOne();
    job.send();

    assertThat(PostOffice.mails(told.address)).hasSize(1);
    assertThat(contactsOf(told.owner)).isZero();
  }

  @Test
  void whoIsOnDutyIsToldWithoutBeingKept() {
    var owner = new Owner(Owner.Kind.HELP_CALL, UUID.randomUUID());
    var to = new Contact(Channel.SMS, number(), "fi");
    in(
        () ->
            messages.queueTo(
                owner,
                MessageKind.HELP_CALL,
                to,
                now(),
                now().plus(DAY),
                facts().place("Huone 2")));

    job.send();

    assertThat(PostOffice.texts(to.address()).getFirst().get("body"))
        .contains("Mene heti paikalle", "Huone 2");
    assertThat(
            World.number(
                "select count(*) from message where sealed_recipient is not null and owner_id = '%s'"
                    .formatted(owner.id())))
        .isZero();
  }

  /** Somebody with a contact and an appointment that ends now. */
  private record Someone(Owner owner, String address) {}

  private Someone someone(Channel channel, String address, String language, String code) {
    var owner = Owner.appointment(UUID.randomUUID());
    in(
        () -> {
          contacts.give(owner, new Contact(channel, address, language), code, now());
          return true;
        });
    return new Someone(owner, address);
  }

  private void queue(Someone someone, MessageKind kind, Instant due, Instant useless) {
    assertThat(in(() -> messages.queue(someone.owner, kind, due, useless, facts()))).isTrue();
  }

  private static Facts facts() {
    var start = Instant.parse("2026-03-28T07:00:00Z");
    return Facts.in("Europe/Helsinki")
        .time(start, start.plus(Duration.ofMinutes(45)))
        .page("/p/b/booking");
  }

  private void hand(Outgoing outgoing) {
    try {
      ports.send(outgoing);
    } catch (NotSent e) {
      throw new AssertionError(e);
    }
  }

  private <T> T in(Callable<T> work) {
    return county(() -> QuarkusTransaction.requiringNew().call(work));
  }

  private static <T> T county(Callable<T> work) {
    return OwnContext.call(
        tenancy -> {
          tenancy.enter(COUNTY);
          try {
            return work.call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private Instant now() {
    return clock.instant();
  }

  private static String mail() {
    return "a" + UUID.randomUUID() + "@example.fi";
  }

  private static String number() {
    return "+35840" + random(5) + "000";
  }

  private static String random(int digits) {
    return String.valueOf(Math.abs(UUID.randomUUID().getMostSignificantBits()))
        .substring(0, digits);
  }

  private static String text(String column, Owner owner) {
    return World.text(
        "select %s from message where owner_id = '%s' order by id desc limit 1"
            .formatted(column, owner.id()));
  }

  private static String state(Owner owner) {
    return text("state", owner);
  }

  private static String failure(Owner owner) {
    return text("failure", owner);
  }

  private static String id(Owner owner) {
    return text("id", owner);
  }

  private static int attempts(Owner owner) {
    return Integer.parseInt(text("attempts", owner));
  }

  private static long contactsOf(Owner owner) {
    return World.number("select count(*) from contact where owner_id = '%s'".formatted(owner.id()));
  }
}
