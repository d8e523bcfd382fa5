/**
 * Answers for those who analyse them: asked for with a reason, audited, and nobody alone in a row.
 */
@NullMarked
package fi.osallisuus.feedback.export;

import org.jspecify.annotations.NullMarked;
