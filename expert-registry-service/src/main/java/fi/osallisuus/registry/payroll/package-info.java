/** Batches of approved fee entries handed to payroll. */
@NullMarked
package fi.osallisuus.registry.payroll;

import org.jspecify.annotations.NullMarked;
