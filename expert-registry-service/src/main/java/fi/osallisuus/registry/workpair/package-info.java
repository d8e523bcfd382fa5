/** Work pairs: one of health and one of social work, who guide clients together. */
@NullMarked
package fi.osallisuus.registry.workpair;

import org.jspecify.annotations.NullMarked;
