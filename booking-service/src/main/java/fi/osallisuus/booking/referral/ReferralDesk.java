package fi.osallisuus.booking.referral;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.kit.time.WorkingDays;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Takes referrals in and decides on them. */
@ApplicationScoped
@Transactional
class ReferralDesk {
  private final Referrals referrals;
  private final Roster roster;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;
  private final int catchWithin;

  ReferralDesk(
      Referrals referrals,
      Roster roster,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Clock clock,
      @ConfigProperty(name = "booking.referrals.catch-within-working-days") int catchWithin) {
    this.referrals = referrals;
    this.roster = roster;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
    this.catchWithin = catchWithin;
  }

  ReferralView submit(SubmitReferral request) {
    roster.unit(request.unitId());
    var code = Codes.code();
    var now = clock.instant();
    var catchBy = WorkingDays.after(now.atZone(WallTime.HELSINKI).toLocalDate(), catchWithin);
    var referral = new Referral(request, Codes.hash(code), actor.id(), catchBy, now);
    referrals.persist(referral);
    tell(referral, "submitted");
    return referral.view(code);
  }

  ReferralView review(UUID id, @Nullable String ifMatch) {
    var referral = seen(id, ifMatch);
    referral.review(clock.instant());
    tell(referral, "review-started");
    return referral.view(null);
  }

  ReferralView decide(UUID id, @Nullable String ifMatch, Suitability decision) {
    var referral = seen(id, ifMatch);
    referral.decide(decision, role(), clock.instant());
    tell(referral, decision == Suitability.SUITABLE ? "accepted" : "declined");
    return referral.view(null);
  }

  ReferralView take(UUID id, @Nullable String ifMatch, ResponsibleRole role) {
    var referral = seen(id, ifMatch);
    referral.take(role, clock.instant());
    tell(referral, "caught");
    return referral.view(null);
  }

  ReferralView close(UUID id, @Nullable String ifMatch) {
    var referral = seen(id, ifMatch);
    referral.close(clock.instant());
    tell(referral, "closed");
    return referral.view(null);
  }

  private Referral seen(UUID id, @Nullable String ifMatch) {
    var referral = referrals.get(id);
    ETags.require(ifMatch, referral.version());
    return referral;
  }

  private void tell(Referral referral, String what) {
    referrals.flush();
    outbox.add(referral.fact().event(what));
    audit.record("referral." + what, "referral", referral.id());
  }

  private ResponsibleRole role() {
    return actor.has(Roles.PROFESSIONAL) ? ResponsibleRole.PROFESSIONAL : ResponsibleRole.CASE_LEAD;
  }
}
