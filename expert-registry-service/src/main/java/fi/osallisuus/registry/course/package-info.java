/** Courses on outside platforms: who was invited, has started, has completed. */
@NullMarked
package fi.osallisuus.registry.course;

import org.jspecify.annotations.NullMarked;
