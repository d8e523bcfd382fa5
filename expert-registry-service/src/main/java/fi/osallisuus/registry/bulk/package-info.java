/** Lists that come in as files: read, judged row by row, saved whole or not at all. */
@NullMarked
package fi.osallisuus.registry.bulk;

import org.jspecify.annotations.NullMarked;
