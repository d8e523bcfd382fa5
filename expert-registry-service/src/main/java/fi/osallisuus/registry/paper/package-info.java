/**
 * What all papers that people agree on have in common: versions, review by another, publication.
 */
@NullMarked
package fi.osallisuus.registry.paper;

import org.jspecify.annotations.NullMarked;
