/**
 * What people have said, wherever it is kept: what actions, decisions and effects are linked to.
 */
@NullMarked
package fi.osallisuus.feedback.source;

import org.jspecify.annotations.NullMarked;
