package fi.osallisuus.booking.message;

import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.NotSent;
import fi.osallisuus.kit.delivery.Ports;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Sends what is due in the county at hand. Taking, sending and noting down are three steps, and no
 * transaction is open while the other side is waited for. A sender that dies after the second step
 * has its message sent again under the same id: whoever looks at ids delivers it once.
 */
@ApplicationScoped
class Sender {
  private final Leases leases;
  private final Recipients recipients;
  private final Outcomes outcomes;
  private final QuietHours quiet;
  private final Ports ports;
  private final Clock clock;

  Sender(
      Leases leases,
      Recipients recipients,
      Outcomes outcomes,
      QuietHours quiet,
      Ports ports,
      Clock clock) {
    this.leases = leases;
    this.recipients = recipients;
    this.outcomes = outcomes;
    this.quiet = quiet;
    this.ports = ports;
    this.clock = clock;
  }

  /** Returns how many have gone out. */
  int send() {
    leases.expire(clock.instant());
    int sent = 0;
    for (var due = leases.take(clock.instant());
        !due.isEmpty();
        due = leases.take(clock.instant())) {
      for (var one : due) {
        sent += send(one) ? 1 : 0;
      }
    }
    return sent;
  }

  private boolean send(Due due) {
    var now = clock.instant();
    var morning = quietUntil(due);
    if (morning.isPresent()) {
      outcomes.later(due, morning.get());
      return false;
    }
    var outgoing = recipients.write(due);
    if (outgoing.isEmpty()) {
      outcomes.nobodyToTell(due, now);
      return false;
    }
    try {
      ports.send(outgoing.get());
    } catch (NotSent why) {
      Log.warnf("Message not sent message=%s code=%s try=%d", due.id(), why.code(), due.attempts());
      outcomes.notSent(due, why, clock.instant());
      return false;
    }
    outcomes.sent(due, clock.instant());
    return true;
  }

  private Optional<Instant> quietUntil(Due due) {
    return due.channel() == Channel.SMS && !due.kind().urgent()
        ? quiet.end(clock.instant(), ZoneId.of(due.facts().timeZone()))
        : Optional.empty();
  }
}
