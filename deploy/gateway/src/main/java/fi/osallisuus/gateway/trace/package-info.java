@NullMarked
package fi.osallisuus.gateway.trace;

import org.jspecify.annotations.NullMarked;
