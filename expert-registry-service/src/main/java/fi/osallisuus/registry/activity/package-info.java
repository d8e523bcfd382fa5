/** Which forms of participation each unit carries out. */
@NullMarked
package fi.osallisuus.registry.activity;

import org.jspecify.annotations.NullMarked;
