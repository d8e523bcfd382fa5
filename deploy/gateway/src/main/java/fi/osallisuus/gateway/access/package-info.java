@NullMarked
package fi.osallisuus.gateway.access;

import org.jspecify.annotations.NullMarked;
