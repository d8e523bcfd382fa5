/** The public pages on which people signal willingness, without login, cookie or script. */
@NullMarked
package fi.osallisuus.registry.willingness.page;

import org.jspecify.annotations.NullMarked;
