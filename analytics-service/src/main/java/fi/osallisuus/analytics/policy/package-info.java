/** The county's suppression policy: the floors of facts 2.13, which settings may only raise. */
@NullMarked
package fi.osallisuus.analytics.policy;

import org.jspecify.annotations.NullMarked;
