/** Lists that come in as files: read and judged row by row. */
@NullMarked
package fi.osallisuus.kit.bulk;

import org.jspecify.annotations.NullMarked;
