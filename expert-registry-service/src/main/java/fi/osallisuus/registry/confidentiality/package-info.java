/** The confidentiality undertaking of an expert. */
@NullMarked
package fi.osallisuus.registry.confidentiality;

import org.jspecify.annotations.NullMarked;
