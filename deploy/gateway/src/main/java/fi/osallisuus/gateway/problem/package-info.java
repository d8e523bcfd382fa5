@NullMarked
package fi.osallisuus.gateway.problem;

import org.jspecify.annotations.NullMarked;
