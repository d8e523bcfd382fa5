/** What waits for the coordinator, from every feature in one list. */
@NullMarked
package fi.osallisuus.registry.workqueue;

import org.jspecify.annotations.NullMarked;
