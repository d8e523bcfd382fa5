/** What is measured: the catalogue of indicators, as data. */
@NullMarked
package fi.osallisuus.analytics.indicator;

import org.jspecify.annotations.NullMarked;
