package fi.osallisuus.booking.incident;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.message.Facts;
import fi.osallisuus.booking.message.MessageKind;
import fi.osallisuus.booking.message.Messages;
import fi.osallisuus.booking.message.Owner;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells whoever should go, at once and by day and night: the room, the time, no more. */
@ApplicationScoped
class Alarm {
  /** Later it would only confuse. */
  private static final Duration USEFUL = Duration.ofMinutes(30);

  private final Sql sql;
  private final Messages messages;
  private final HelpPlans plans;

  Alarm(Sql sql, Messages messages, HelpPlans plans) {
    this.sql = sql;
    this.messages = messages;
    this.plans = plans;
  }

  /** Whom the call reaches first: who is on duty; without one, the site's contacts at once. */
  boolean ring(Incident incident, Instant now) {
    var phone = incident.scene().onDutyPhone();
    var onDuty = phone == null ? Optional.<Contact>empty() : reachable(Channel.SMS, phone);
    return onDuty.map(to -> tell(incident, to, now, 0)).orElseGet(() -> ringAll(incident, now));
  }

  /** Everybody whom the site has named. */
  boolean ringAll(Incident incident, Instant now) {
    boolean told = false;
    int place = 1;
    for (var contact : plans.of(incident.scene().siteId()).contacts()) {
      var to = reachable(contact.channel(), contact.address());
      told |= to.isPresent() && tell(incident, to.get(), now, place++);
    }
    return told;
  }

  private boolean tell(Incident incident, Contact to, Instant now, int place) {
    var scene = incident.scene();
    var facts =
        Facts.in(scene.timeZone())
            .site(scene.siteId())
            .place(room(incident))
            .time(incident.calledAt(), null);
    // One message each: what is planned for one instant is one message.
    return messages.queueTo(
        new Owner(Owner.Kind.HELP_CALL, incident.id()),
        MessageKind.HELP_CALL,
        to,
        now.plusMillis(place),
        now.plus(USEFUL),
        facts);
  }

  private String room(Incident incident) {
    return sql.one(
            "select name from room where id = ?",
            row -> row.getString("name"),
            incident.scene().roomId())
        .orElseThrow();
  }

  /** A desk phone takes no messages; the answer says then that nobody was told. */
  private static Optional<Contact> reachable(Channel channel, String address) {
    try {
      return Optional.of(Contact.of(channel, address, "fi"));
    } catch (Problem malformed) {
      return Optional.empty();
    }
  }
}
