/** The figures of coordinating participation in a county: expert bank, enquiries, meetings. */
@NullMarked
package fi.osallisuus.analytics.coordination;

import org.jspecify.annotations.NullMarked;
