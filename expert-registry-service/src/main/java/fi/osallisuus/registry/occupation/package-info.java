/** When experts are somewhere: nobody is in two places at once. */
@NullMarked
package fi.osallisuus.registry.occupation;

import org.jspecify.annotations.NullMarked;
