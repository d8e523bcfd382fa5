/** Versioned fee models: what is paid for which work. */
@NullMarked
package fi.osallisuus.registry.feemodel;

import org.jspecify.annotations.NullMarked;
