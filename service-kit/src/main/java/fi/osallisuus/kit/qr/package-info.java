/** Addresses that a phone reads from paper. */
@NullMarked
package fi.osallisuus.kit.qr;

import org.jspecify.annotations.NullMarked;
