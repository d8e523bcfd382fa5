/** Referrals: how someone is guided here, and whether it suits. */
@NullMarked
package fi.osallisuus.booking.referral;

import org.jspecify.annotations.NullMarked;
