/** The pages on which people begin and stop to follow, without cookie or script. */
@NullMarked
package fi.osallisuus.feedback.follow.page;

import org.jspecify.annotations.NullMarked;
