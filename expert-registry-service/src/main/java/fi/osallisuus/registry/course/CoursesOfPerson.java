package fi.osallisuus.registry.course;

import fi.osallisuus.registry.expert.ExpertCard;
import fi.osallisuus.registry.expert.ExpertDirectory;
import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A person's courses. Who is erased becomes a number that leads nowhere; the counts stay. */
@ApplicationScoped
class CoursesOfPerson implements PersonalData {
  private final Completions completions;
  private final ExpertDirectory experts;

  CoursesOfPerson(Completions completions, ExpertDirectory experts) {
    this.completions = completions;
    this.experts = experts;
  }

  @Override
  public String section() {
    return "courses";
  }

  @Override
  public Object held(UUID expertId) {
    return completions(expertId).stream().map(CourseCompletion::view).toList();
  }

  @Override
  public void forget(UUID expertId) {
    completions(expertId).forEach(CourseCompletion::forget);
  }

  private List<CourseCompletion> completions(UUID expertId) {
    var account = experts.find(expertId).map(ExpertCard::accountId).orElse("");
    return completions
        .find("participant in ?1 order by id", List.of(expertId.toString(), account))
        .list();
  }
}
