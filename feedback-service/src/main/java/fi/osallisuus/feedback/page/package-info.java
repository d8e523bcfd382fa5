/** The public pages on which people answer, without login, cookie or script. */
@NullMarked
package fi.osallisuus.feedback.page;

import org.jspecify.annotations.NullMarked;
