/** Texts in three languages. */
@NullMarked
package fi.osallisuus.kit.text;

import org.jspecify.annotations.NullMarked;
