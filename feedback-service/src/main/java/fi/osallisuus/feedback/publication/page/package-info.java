/** The pages on which residents read what the county tells of participation. */
@NullMarked
package fi.osallisuus.feedback.publication.page;

import org.jspecify.annotations.NullMarked;
