/** The county's bodies, such as panels and boards, learned from the registry's events. */
@NullMarked
package fi.osallisuus.feedback.body;

import org.jspecify.annotations.NullMarked;
