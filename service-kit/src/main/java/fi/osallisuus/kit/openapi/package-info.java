/** What every operation's documentation has in common. */
@NullMarked
package fi.osallisuus.kit.openapi;

import org.jspecify.annotations.NullMarked;
