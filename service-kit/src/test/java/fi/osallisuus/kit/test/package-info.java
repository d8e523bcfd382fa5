/** What the tests of every service share. */
@NullMarked
package fi.osallisuus.kit.test;

import org.jspecify.annotations.NullMarked;
