/**
 * Receipt codes: whoever gave feedback without a name can see later what became of it. A code is
 * told once and kept as hashes only; every hash opens one thing, and nobody without the code can
 * tell which two of them belong together.
 */
@NullMarked
package fi.osallisuus.feedback.receipt;

import org.jspecify.annotations.NullMarked;
