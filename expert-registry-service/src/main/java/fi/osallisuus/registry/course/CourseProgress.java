package fi.osallisuus.registry.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were invited to a course, how many of them started, how many completed. */
@Schema(name = "CourseProgress")
record CourseProgress(
    @Schema(description = "All of them.") long invited,
    @Schema(description = "Those who started, whether or not they completed.") long started,
    long completed) {}
