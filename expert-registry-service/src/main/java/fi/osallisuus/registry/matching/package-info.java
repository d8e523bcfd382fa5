/** Finding an expert for what somebody asks for: requests, explained candidates, offers. */
@NullMarked
package fi.osallisuus.registry.matching;

import org.jspecify.annotations.NullMarked;
