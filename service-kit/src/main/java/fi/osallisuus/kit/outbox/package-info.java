/** Events that leave exactly when the transaction that made them commits. */
@NullMarked
package fi.osallisuus.kit.outbox;

import org.jspecify.annotations.NullMarked;
