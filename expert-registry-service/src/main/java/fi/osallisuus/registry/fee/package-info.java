/** Fee entries proposed from what was worked, their expenses and approval. */
@NullMarked
package fi.osallisuus.registry.fee;

import org.jspecify.annotations.NullMarked;
