/** "You said – we did" as pages and as a feed, without login, cookie or script. */
@NullMarked
package fi.osallisuus.feedback.effect.page;

import org.jspecify.annotations.NullMarked;
