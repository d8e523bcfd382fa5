/** Hands messages over to who delivers them: e-mail, text messages, files of a local suite. */
@NullMarked
package fi.osallisuus.kit.delivery;

import org.jspecify.annotations.NullMarked;
