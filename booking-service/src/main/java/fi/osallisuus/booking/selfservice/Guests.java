package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.Guidance;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.booking.referral.ReferralSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Tells how somebody without a login came here: by a referral's code, or as a next of kin. */
@ApplicationScoped
class Guests {
  private final Guidance guidance;

  Guests(Guidance guidance) {
    this.guidance = guidance;
  }

  Guided guided(
      @Nullable String referralCode, @Nullable ClientType type, @Nullable ReferralSource source) {
    return referralCode != null
        ? guidance.byCode(referralCode)
        : guidance.guide(null, type, source == null ? ReferralSource.SELF : source);
  }
}
