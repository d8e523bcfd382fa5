package fi.osallisuus.booking.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How somebody who books came here: by a referral, or straight. */
public record Guided(@Nullable UUID referralId, ClientType clientType, ReferralSource source) {}
