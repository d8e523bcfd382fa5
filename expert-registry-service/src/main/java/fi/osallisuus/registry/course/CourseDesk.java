package fi.osallisuus.registry.course;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.initiative.InitiativeDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the list of courses. */
@ApplicationScoped
@Transactional
class CourseDesk {
  private final Courses courses;
  private final Platforms platforms;
  private final InitiativeDirectory initiatives;
  private final Counties counties;
  private final Audit audit;

  CourseDesk(
      Courses courses,
      Platforms platforms,
      InitiativeDirectory initiatives,
      Counties counties,
      Audit audit) {
    this.courses = courses;
    this.platforms = platforms;
    this.initiatives = initiatives;
    this.counties = counties;
    this.audit = audit;
  }

  CourseView create(PutCourse request) {
    check(request);
    if (courses.hasCode(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "A course has this code already.").at("/code");
    }
    var course = new Course(request);
    courses.persist(course);
    audit.record("course.created", "course", course.id());
    return course.view();
  }

  CourseView change(UUID id, PutCourse request, @Nullable String ifMatch) {
    var course = courses.lock(id);
    ETags.require(ifMatch, course.version());
    check(request);
    course.change(request);
    audit.record("course.changed", "course", id);
    return course.view();
  }

  private void check(PutCourse request) {
    platforms.require(request.url(), "/url");
    request.title().requireSwedish(counties.bilingual(), "/title");
    if (request.initiativeId() != null) {
      initiatives.require(request.initiativeId(), "/initiativeId");
    }
  }
}
