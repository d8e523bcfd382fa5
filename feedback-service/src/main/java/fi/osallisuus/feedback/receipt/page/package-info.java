/** The public page on which whoever holds a receipt code sees what became of the feedback. */
@NullMarked
package fi.osallisuus.feedback.receipt.page;

import org.jspecify.annotations.NullMarked;
