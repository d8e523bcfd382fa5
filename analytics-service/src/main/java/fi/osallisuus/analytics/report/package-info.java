/** What all reports share: the question, the computation in order, views, CSV, single results. */
@NullMarked
package fi.osallisuus.analytics.report;

import org.jspecify.annotations.NullMarked;
