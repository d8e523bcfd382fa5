/** Assignments (toimeksianto): what an expert has accepted, from orientation to debrief. */
@NullMarked
package fi.osallisuus.registry.assignment;

import org.jspecify.annotations.NullMarked;
