package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.registry.gate.DescriptionEvidence;
import fi.osallisuus.registry.gate.DescriptionFact;
import fi.osallisuus.registry.paper.PaperStatus;
import fi.osallisuus.registry.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The versions of the county's job descriptions. */
@ApplicationScoped
class Descriptions implements Papers<JobDescription>, DescriptionEvidence {

  @Override
  public String what() {
    return "job description";
  }

  Optional<JobDescription> latest(String code) {
    return find("code = ?1 order by major desc, minor desc", code).firstResultOptional();
  }

  /** What holds now, in the order of the codes. */
  List<JobDescription> published() {
    return find("status = ?1 order by code", PaperStatus.PUBLISHED).list();
  }

  /** An acknowledgement of any version holds for all versions of the same major number. */
  @Override
  public List<DescriptionFact> descriptions(UUID expertId, Set<String> modes) {
    return find("status = ?1 and mode in ?2 order by id", PaperStatus.PUBLISHED, modes).stream()
        .map(
            d ->
                new DescriptionFact(
                    d.id(),
                    Objects.requireNonNull(d.mode()),
                    majorPublishedOn(d),
                    acknowledged(expertId, d)))
        .toList();
  }

  private boolean acknowledged(UUID expertId, JobDescription current) {
    return getEntityManager()
            .createQuery(
                "select count(a) from Acknowledgement a, JobDescription d"
                    + " where a.jobDescriptionId = d.id and a.expertId = :expert"
                    + " and d.code = :code and d.major = :major",
                Long.class)
            .setParameter("expert", expertId)
            .setParameter("code", current.code())
            .setParameter("major", current.major())
            .getSingleResult()
        > 0;
  }

  LocalDate majorPublishedOn(JobDescription current) {
    return getEntityManager()
        .createQuery(
            "select min(d.publishedOn) from JobDescription d"
                + " where d.code = :code and d.major = :major",
            LocalDate.class)
        .setParameter("code", current.code())
        .setParameter("major", current.major())
        .getSingleResult();
  }
}
