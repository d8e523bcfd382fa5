/** Codes with Finnish, Swedish and English labels and their dates of validity. */
@NullMarked
package fi.osallisuus.registry.codelist;

import org.jspecify.annotations.NullMarked;
