/** What is asked: versioned instruments in three languages, immutable once published. */
@NullMarked
package fi.osallisuus.feedback.instrument;

import org.jspecify.annotations.NullMarked;
