@NullMarked
package fi.osallisuus.gateway.limit;

import org.jspecify.annotations.NullMarked;
