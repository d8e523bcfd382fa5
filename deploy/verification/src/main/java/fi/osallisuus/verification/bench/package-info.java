/** The benchmark: figures of the running suite as ratios against yardsticks of the same run. */
@NullMarked
package fi.osallisuus.verification.bench;

import org.jspecify.annotations.NullMarked;
