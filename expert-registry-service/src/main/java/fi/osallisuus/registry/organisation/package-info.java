/**
 * Organisations that take part in initiatives: counties, cities, municipalities, NGOs and others.
 */
@NullMarked
package fi.osallisuus.registry.organisation;

import org.jspecify.annotations.NullMarked;
