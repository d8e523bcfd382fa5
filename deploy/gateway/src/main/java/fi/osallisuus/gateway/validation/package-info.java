@NullMarked
package fi.osallisuus.gateway.validation;

import org.jspecify.annotations.NullMarked;
