/** The residents' page, without login, cookie or script. */
@NullMarked
package fi.osallisuus.feedback.resident.page;

import org.jspecify.annotations.NullMarked;
