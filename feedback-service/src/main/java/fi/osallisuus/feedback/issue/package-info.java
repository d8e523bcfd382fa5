/** What steering groups solve in their areas, from experience and from reports (S4-20, S3-47). */
@NullMarked
package fi.osallisuus.feedback.issue;

import org.jspecify.annotations.NullMarked;
