/** How one gets to a service, step by step, in versions that everybody may read. */
@NullMarked
package fi.osallisuus.registry.process;

import org.jspecify.annotations.NullMarked;
