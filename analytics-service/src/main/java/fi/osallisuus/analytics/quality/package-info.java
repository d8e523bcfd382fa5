/** How far the figures can be trusted: late messages, notice coverage, rebuilds. */
@NullMarked
package fi.osallisuus.analytics.quality;

import org.jspecify.annotations.NullMarked;
