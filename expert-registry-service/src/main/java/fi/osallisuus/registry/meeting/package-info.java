/** Meetings of bodies: planned, held or cancelled, and what they decided. */
@NullMarked
package fi.osallisuus.registry.meeting;

import org.jspecify.annotations.NullMarked;
