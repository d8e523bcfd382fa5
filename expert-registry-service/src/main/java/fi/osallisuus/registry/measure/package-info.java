/** The measures of a participation programme. */
@NullMarked
package fi.osallisuus.registry.measure;

import org.jspecify.annotations.NullMarked;
