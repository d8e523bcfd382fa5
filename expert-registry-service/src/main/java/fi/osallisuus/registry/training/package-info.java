/** Trainings of an expert and their verification. */
@NullMarked
package fi.osallisuus.registry.training;

import org.jspecify.annotations.NullMarked;
