@NullMarked
package fi.osallisuus.gateway.path;

import org.jspecify.annotations.NullMarked;
