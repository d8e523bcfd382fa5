/** What the features of analytics share: plain SQL with little ceremony. */
@NullMarked
package fi.osallisuus.analytics;

import org.jspecify.annotations.NullMarked;
