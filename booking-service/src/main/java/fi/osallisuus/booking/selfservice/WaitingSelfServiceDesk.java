package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.site.PublicSites;
import fi.osallisuus.booking.waiting.SelfWaiting;
import fi.osallisuus.booking.waiting.SelfWaitings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** What a client who waits does; each enters the county by a code first. */
@ApplicationScoped
@Transactional
class WaitingSelfServiceDesk {
  private final Doors doors;
  private final PublicSites sites;
  private final Guests guests;
  private final SelfWaitings waitings;

  WaitingSelfServiceDesk(Doors doors, PublicSites sites, Guests guests, SelfWaitings waitings) {
    this.doors = doors;
    this.sites = sites;
    this.guests = guests;
    this.waitings = waitings;
  }

  SelfWaiting join(String link, JoinByLink request) {
    doors.byLink(link);
    var site = sites.byLink(link);
    var guided =
        guests.guided(request.referralCode(), request.clientType(), request.referralSource());
    return waitings.join(
        request.serviceCode(), request.wishes().at(site.id()), guided, request.contact());
  }

  SelfWaiting join(JoinByReferral request) {
    doors.byReferralCode(request.referralCode());
    var guided = guests.guided(request.referralCode(), null, null);
    return waitings.join(request.serviceCode(), request.wishes(), guided, request.contact());
  }

  SelfWaiting view(String code) {
    doors.byWaitingCode(code);
    return waitings.view(code);
  }

  SelfWaiting accept(String code, @Nullable NoticeAcknowledgement acknowledgement) {
    doors.byWaitingCode(code);
    return waitings.accept(code, acknowledgement);
  }

  SelfWaiting decline(String code, boolean keepWaiting) {
    doors.byWaitingCode(code);
    return waitings.decline(code, keepWaiting);
  }

  SelfWaiting leave(String code) {
    doors.byWaitingCode(code);
    return waitings.leave(code);
  }
}
