@NullMarked
package fi.osallisuus.gateway.header;

import org.jspecify.annotations.NullMarked;
