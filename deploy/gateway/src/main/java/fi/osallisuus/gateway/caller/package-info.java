@NullMarked
package fi.osallisuus.gateway.caller;

import org.jspecify.annotations.NullMarked;
