package fi.osallisuus.feedback.follow;

import fi.osallisuus.feedback.OpenCounty;
import fi.osallisuus.feedback.effect.Changes;
import fi.osallisuus.feedback.effect.EffectPublished;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import fi.osallisuus.kit.delivery.Ports;
import fi.osallisuus.kit.visitor.Crockford;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People begin and stop to follow; whoever asks learns nothing of who follows already. */
@ApplicationScoped
@Transactional
public class FollowDesk {
  /** 130 bits: opens one address's wish and nothing else. */
  private static final int CODE_LENGTH = 26;

  private final Followers followers;
  private final SealedAddress sealed;
  private final OpenCounty county;
  private final Changes changes;
  private final Units units;
  private final Ports ports;
  private final Clock clock;

  FollowDesk(
      Followers followers,
      SealedAddress sealed,
      OpenCounty county,
      Changes changes,
      Units units,
      Ports ports,
      Clock clock) {
    this.followers = followers;
    this.sealed = sealed;
    this.county = county;
    this.changes = changes;
    this.units = units;
    this.ports = ports;
    this.clock = clock;
  }

  /** Sends a letter with a link to confirm; the same wish again within two days sends none. */
  public void ask(String countyCode, AskToFollow request) {
    county.enter(countyCode);
    ports.require(Channel.EMAIL, "/email");
    var contact = Contact.of(Channel.EMAIL, request.email(), request.language());
    var id = UUID.randomUUID();
    var code = Crockford.random(CODE_LENGTH);
    var now = clock.instant();
    boolean isNew =
        followers.add(
            id,
            sealed.wish(contact.address(), request.filter()),
            Crockford.hash(code),
            sealed.close(id, contact.address(), code),
            request.language(),
            request.filter(),
            now);
    if (isNew) {
      followers.ask(id, now);
    }
  }

  /** Whether who has this code has confirmed already; empty for a code that nobody has. */
  public Optional<Boolean> confirmed(String countyCode, String code) {
    county.enter(countyCode);
    return followers.confirmed(Crockford.hash(code));
  }

  /** False for a code that nobody has. */
  public boolean confirm(String countyCode, String code) {
    county.enter(countyCode);
    return followers.confirm(Crockford.hash(code));
  }

  /** Erases the address; also for a code that nobody has any more. */
  public void stop(String countyCode, String code) {
    county.enter(countyCode);
    followers.forget(Crockford.hash(code));
  }

  /** Only the first time: a mended wording is no news. */
  void tell(@Observes EffectPublished published) {
    if (published.again()) {
      return;
    }
    var unit = changes.read(published.effectId()).unitId();
    List<UUID> path =
        unit == null ? List.of() : units.path(unit).stream().map(KnownUnit::id).toList();
    followers.tellOf(published.effectId(), clock.instant(), path);
  }
}
