@NullMarked
package fi.osallisuus.gateway;

import org.jspecify.annotations.NullMarked;
