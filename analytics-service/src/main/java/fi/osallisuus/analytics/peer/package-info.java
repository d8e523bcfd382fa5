/** The figures of a peer reception: formulas, report, single results, export, public answer. */
@NullMarked
package fi.osallisuus.analytics.peer;

import org.jspecify.annotations.NullMarked;
