/** Who is asked, where and when: an instrument deployed to a unit for a period. */
@NullMarked
package fi.osallisuus.feedback.collection;

import org.jspecify.annotations.NullMarked;
