/** How people signal that they are willing to work, and how the county takes it up (S1-28). */
@NullMarked
package fi.osallisuus.registry.willingness;

import org.jspecify.annotations.NullMarked;
