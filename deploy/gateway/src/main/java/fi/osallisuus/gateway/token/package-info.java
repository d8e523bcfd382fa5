@NullMarked
package fi.osallisuus.gateway.token;

import org.jspecify.annotations.NullMarked;
