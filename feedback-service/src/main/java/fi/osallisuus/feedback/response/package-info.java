/** What people answer: anonymous responses, published only in shuffled batches. */
@NullMarked
package fi.osallisuus.feedback.response;

import org.jspecify.annotations.NullMarked;
