/** What the public has been shown before, and the record of what was withheld and why. */
@NullMarked
package fi.osallisuus.analytics.release;

import org.jspecify.annotations.NullMarked;
