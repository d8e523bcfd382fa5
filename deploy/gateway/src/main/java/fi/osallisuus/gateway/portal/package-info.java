@NullMarked
package fi.osallisuus.gateway.portal;

import org.jspecify.annotations.NullMarked;
