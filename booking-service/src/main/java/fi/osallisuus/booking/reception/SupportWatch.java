package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.appointment.ProviderReason;
import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.booking.impact.Support;
import fi.osallisuus.booking.reception.Lacks.Lack;
import fi.osallisuus.booking.site.PremisesDesk;
import fi.osallisuus.booking.site.SiteState;
import fi.osallisuus.booking.slot.SlotsFree;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds the receptions to come against how their site is now, and flags those that lack something.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SupportWatch implements Support {
  private final Receptions receptions;
  private final PremisesDesk premises;
  private final Lacks lacks;
  private final Impacts impacts;
  private final Cancelling cancelling;
  private final Clock clock;
  private final Event<SlotsFree> free;

  SupportWatch(
      Receptions receptions,
      PremisesDesk premises,
      Lacks lacks,
      Impacts impacts,
      Cancelling cancelling,
      Clock clock,
      Event<SlotsFree> free) {
    this.receptions = receptions;
    this.premises = premises;
    this.lacks = lacks;
    this.impacts = impacts;
    this.cancelling = cancelling;
    this.clock = clock;
    this.free = free;
  }

  @Override
  public Impact recheck(UUID siteId, @Nullable OnUnsupported onUnsupported) {
    var now = clock.instant();
    var planned = receptions.planned(siteId, now);
    var before = lacks.of(planned.stream().map(r -> r.id).toList());
    var site = premises.state(siteId, now.atZone(WallTime.HELSINKI).toLocalDate());
    var lost = new LinkedHashMap<Reception, String>();
    var won = new ArrayList<Reception>();
    var found = new ArrayList<Lack>();
    for (var reception : planned) {
      var had = before.stream().filter(l -> l.receptionId().equals(reception.id)).toList();
      var has = of(reception, site);
      found.addAll(has);
      if (!has.isEmpty() && had.isEmpty()) {
        lost.put(reception, has.getFirst().code());
      } else if (has.isEmpty()
          && !had.isEmpty()
          && had.stream().noneMatch(Lack::isToldFromElsewhere)) {
        won.add(reception);
      }
    }
    var impact = impacts.of(lost, won).settle(onUnsupported);
    lacks.write(planned.stream().map(r -> r.id).toList(), found);
    if (onUnsupported == OnUnsupported.CANCEL) {
      lost.forEach((r, code) -> cancelling.cancel(r, reason(r, site), onUnsupported));
    }
    won.forEach(reception -> free.fire(new SlotsFree(reception.id, null)));
    return impact;
  }

  private static List<Lack> of(Reception r, SiteState site) {
    var lacks = new ArrayList<Lack>();
    site.refusal(r.localDate, r.localStart, r.localEnd)
        .ifPresent(code -> lacks.add(new Lack(r.id, site.siteId(), Lack.Kind.SITE, code)));
    site.refusal(r.roomId)
        .ifPresent(code -> lacks.add(new Lack(r.id, r.roomId, Lack.Kind.ROOM, code)));
    var device = r.deviceId;
    if (device != null) {
      site.deviceRefusal(device)
          .ifPresent(code -> lacks.add(new Lack(r.id, device, Lack.Kind.DEVICE, code)));
    }
    return lacks;
  }

  private static ProviderReason reason(Reception reception, SiteState site) {
    return site.refusal(reception.localDate, reception.localStart, reception.localEnd).isPresent()
        ? ProviderReason.CLOSURE
        : ProviderReason.ROOM;
  }
}
