/** What the county tells staff and residents of participation: news, blogs, bulletins, links. */
@NullMarked
package fi.osallisuus.feedback.publication;

import org.jspecify.annotations.NullMarked;
