/** What is kept so that nobody without the key can read it or find it out. */
@NullMarked
package fi.osallisuus.kit.secret;

import org.jspecify.annotations.NullMarked;
