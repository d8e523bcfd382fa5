/** How a county's published papers are read without a login. */
@NullMarked
package fi.osallisuus.registry.publicread;

import org.jspecify.annotations.NullMarked;
