/** What is kept encrypted with a person's own key, so that one deleted row erases all of it. */
@NullMarked
package fi.osallisuus.registry.vault;

import org.jspecify.annotations.NullMarked;
