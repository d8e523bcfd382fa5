/** The words of the field in three languages, with what they mean. */
@NullMarked
package fi.osallisuus.registry.glossary;

import org.jspecify.annotations.NullMarked;
