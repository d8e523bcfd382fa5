/** Building all facts of a county anew from the first event on. */
@NullMarked
package fi.osallisuus.analytics.rebuild;

import org.jspecify.annotations.NullMarked;
