package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.site.PublicSites;
import fi.osallisuus.booking.waiting.SelfWaiting;
import fi.osallisuus.booking.waiting.SelfWaitings;
import fi.osallisuus.kit.db.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client who waits does; each enters the county by a code first. */
@ApplicationScoped
@Transactional
public class WaitingSelfServiceDesk {
  private final Doors doors;
  private final PublicSites sites;
  private final SiteServices services;
  private final Guests guests;
  private final SelfWaitings waitings;
  private final Turns turns;

  WaitingSelfServiceDesk(
      Doors doors,
      PublicSites sites,
      SiteServices services,
      Guests guests,
      SelfWaitings waitings,
      Turns turns) {
    this.doors = doors;
    this.sites = sites;
    this.services = services;
    this.guests = guests;
    this.waitings = waitings;
    this.turns = turns;
  }

  /** What somebody may wait for at a site. */
  public List<SiteService> services(String link) {
    doors.byLink(link);
    return services.at(sites.byLink(link).id());
  }

  SelfWaiting join(String link, JoinByLink request) {
    return join(link, request, Codes.code());
  }

  /**
   * Once, however often it is asked with the same code.
   *
   * @param code random, of at least 80 bits
   */
  public SelfWaiting joinOnce(String link, JoinByLink request, String code) {
    doors.byLink(link);
    turns.await("waiting/" + HexFormat.of().formatHex(Codes.hash(code)));
    return waitings.known(code).orElseGet(() -> join(link, request, code));
  }

  private SelfWaiting join(String link, JoinByLink request, String code) {
    doors.byLink(link);
    var site = sites.byLink(link);
    var guided =
        guests.guided(request.referralCode(), request.clientType(), request.referralSource());
    return waitings.join(
        request.serviceCode(), request.wishes().at(site.id()), guided, request.contact(), code);
  }

  SelfWaiting join(JoinByReferral request) {
    doors.byReferralCode(request.referralCode());
    var guided = guests.guided(request.referralCode(), null, null);
    return waitings.join(
        request.serviceCode(), request.wishes(), guided, request.contact(), Codes.code());
  }

  public SelfWaiting view(String code) {
    doors.byWaitingCode(code);
    return waitings.view(code);
  }

  /** A site of the county that the code belongs to; empty for none. */
  public Optional<BookedPlace> place(String code, @Nullable UUID siteId) {
    doors.byWaitingCode(code);
    return siteId == null
        ? Optional.empty()
        : Optional.of(new BookedPlace(sites.byId(siteId), null, sites.page(siteId).orElse("")));
  }

  public SelfWaiting accept(String code, @Nullable NoticeAcknowledgement acknowledgement) {
    doors.byWaitingCode(code);
    return waitings.accept(code, acknowledgement);
  }

  public SelfWaiting decline(String code, boolean keepWaiting) {
    doors.byWaitingCode(code);
    return waitings.decline(code, keepWaiting);
  }

  public SelfWaiting leave(String code) {
    doors.byWaitingCode(code);
    return waitings.leave(code);
  }
}
