/** Reports as they read on one day, for boards; nothing changes them afterwards. */
@NullMarked
package fi.osallisuus.analytics.snapshot;

import org.jspecify.annotations.NullMarked;
