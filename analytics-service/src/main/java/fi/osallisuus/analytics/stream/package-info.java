/** Telling others that figures may have changed, without saying which or how. */
@NullMarked
package fi.osallisuus.analytics.stream;

import org.jspecify.annotations.NullMarked;
