/** Resources in miniature, on which the kit's web side is tried. */
@NullMarked
package fi.osallisuus.kit.trial.web;

import org.jspecify.annotations.NullMarked;
