/** Versioned job descriptions and their acknowledgements. */
@NullMarked
package fi.osallisuus.registry.jobdescription;

import org.jspecify.annotations.NullMarked;
