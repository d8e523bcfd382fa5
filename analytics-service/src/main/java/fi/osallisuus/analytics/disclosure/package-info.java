/** Disclosure control: what may be shown of small numbers, to whom (facts 2.13). Plain Java. */
@NullMarked
package fi.osallisuus.analytics.disclosure;

import org.jspecify.annotations.NullMarked;
