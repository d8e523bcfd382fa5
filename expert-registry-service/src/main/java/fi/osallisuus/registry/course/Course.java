package fi.osallisuus.registry.course;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Days;
import fi.osallisuus.registry.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course on an outside platform (S3-32); the registry links to it and calls it never. */
@Entity
class Course extends Row {
  private String code;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Words title;

  private String platform;
  private String url;
  private @Nullable Integer minutes;
  private LocalDate opensOn;
  private @Nullable LocalDate closesOn;
  private @Nullable UUID initiativeId;

  Course() {}

  Course(PutCourse request) {
    code = request.code();
    write(request);
  }

  void change(PutCourse request) {
    if (!code.equals(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "A course keeps its code.").at("/code");
    }
    write(request);
    changed();
  }

  private void write(PutCourse request) {
    Days.refuseReversed(request.opensOn(), request.closesOn(), "/closesOn");
    title = request.title();
    platform = request.platform();
    url = request.url();
    minutes = request.minutes();
    opensOn = request.opensOn();
    closesOn = request.closesOn();
    initiativeId = request.initiativeId();
  }

  void requireOpen(LocalDate day) {
    if (closesOn != null && closesOn.isBefore(day)) {
      throw Problem.conflict("COURSE_CLOSED", "The course has closed.").with("closesOn", closesOn);
    }
  }

  CourseView view() {
    return new CourseView(
        id(), code, title, platform, url, minutes, opensOn, closesOn, initiativeId, version());
  }
}
