/** The modes of participation: what each is, when to use it, who may start it, how it is paid. */
@NullMarked
package fi.osallisuus.registry.mode;

import org.jspecify.annotations.NullMarked;
