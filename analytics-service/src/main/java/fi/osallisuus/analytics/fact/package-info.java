/** What the other services told, kept as facts with the attributes of that moment, and counted. */
@NullMarked
package fi.osallisuus.analytics.fact;

import org.jspecify.annotations.NullMarked;
