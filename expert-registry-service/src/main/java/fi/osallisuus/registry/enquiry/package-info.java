/** What staff ask the coordinator, and how soon they are answered. */
@NullMarked
package fi.osallisuus.registry.enquiry;

import org.jspecify.annotations.NullMarked;
