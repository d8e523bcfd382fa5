/** What every HTTP answer and request has in common. */
@NullMarked
package fi.osallisuus.kit.web;

import org.jspecify.annotations.NullMarked;
