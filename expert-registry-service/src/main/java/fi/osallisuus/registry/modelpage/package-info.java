/** One readable page of how a county works with participation (S1-01). */
@NullMarked
package fi.osallisuus.registry.modelpage;

import org.jspecify.annotations.NullMarked;
