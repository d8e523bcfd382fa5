/** What every service of the suite must do in exactly the same way; knows no word of the domain. */
@NullMarked
package fi.osallisuus.kit;

import org.jspecify.annotations.NullMarked;
