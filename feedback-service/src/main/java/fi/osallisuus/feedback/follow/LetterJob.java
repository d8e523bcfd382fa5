package fi.osallisuus.feedback.follow;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.kit.delivery.NotSent;
import fi.osallisuus.kit.delivery.Ports;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Sends due letters and forgets who has not confirmed. No transaction is open while the mail server
 * is waited for; a letter whose sender dies is sent again under the same id.
 */
@ApplicationScoped
class LetterJob {
  static final Duration CONFIRM_WITHIN = Duration.ofHours(48);

  /** Longer than a batch can take when every send runs into its time limit. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final Duration WAIT = Duration.ofMinutes(15);
  private static final int MOST_TRIES = 8;
  private static final int BATCH = 20;

  private final Followers followers;
  private final LetterWords words;
  private final Ports ports;
  private final Tenancy tenancy;
  private final Clock clock;

  LetterJob(Followers followers, LetterWords words, Ports ports, Tenancy tenancy, Clock clock) {
    this.followers = followers;
    this.words = words;
    this.ports = ports;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @Scheduled(
      every = "${feedback.letters.every}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    Counties.ALL.forEach(county -> tenancy.as(county, this::send));
  }

  private int send() {
    int taken = 0;
    QuarkusTransaction.requiringNew()
        .run(() -> followers.forgetUnconfirmed(clock.instant().minus(CONFIRM_WITHIN)));
    for (var batch = take(); !batch.isEmpty(); batch = take()) {
      batch.forEach(this::send);
      taken += batch.size();
    }
    return taken;
  }

  private List<Letter> take() {
    var now = clock.instant();
    return QuarkusTransaction.requiringNew()
        .call(() -> followers.take(now, now.plus(LEASE), BATCH));
  }

  private void send(Letter letter) {
    try {
      var outgoing = words.write(letter);
      if (outgoing.isPresent()) {
        ports.send(outgoing.get());
      }
      QuarkusTransaction.requiringNew().run(() -> followers.done(letter.id()));
    } catch (NotSent why) {
      Log.warnf(
          "Letter not sent letter=%s code=%s try=%d", letter.id(), why.code(), letter.attempts());
      QuarkusTransaction.requiringNew().run(() -> notSent(letter, why));
    }
  }

  /** An address that takes nothing is not kept: whoever owns it can ask again. */
  private void notSent(Letter letter, NotSent why) {
    if (why.isForGood()) {
      followers.forget(letter.follower());
    } else if (letter.attempts() >= MOST_TRIES) {
      followers.done(letter.id());
    } else {
      followers.later(letter.id(), clock.instant().plus(WAIT.multipliedBy(letter.attempts())));
    }
  }
}
