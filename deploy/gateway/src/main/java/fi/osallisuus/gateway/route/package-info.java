@NullMarked
package fi.osallisuus.gateway.route;

import org.jspecify.annotations.NullMarked;
