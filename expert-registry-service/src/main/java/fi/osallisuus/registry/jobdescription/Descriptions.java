package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Keyset;
import fi.osallisuus.registry.gate.DescriptionEvidence;
import fi.osallisuus.registry.gate.DescriptionFact;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The versions of the county's job descriptions. */
@ApplicationScoped
class Descriptions implements PanacheRepositoryBase<JobDescription, UUID>, DescriptionEvidence {

  JobDescription get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("job description"));
  }

  JobDescription lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("job description"));
  }

  Optional<JobDescription> inState(String code, DescriptionStatus status) {
    return find("code = ?1 and status = ?2", code, status).firstResultOptional();
  }

  Optional<JobDescription> latest(String code) {
    return find("code = ?1 order by major desc, minor desc", code).firstResultOptional();
  }

  List<JobDescription> list(Keyset keyset) {
    return find("id > ?1 order by id", keyset.after()).range(0, keyset.limit()).list();
  }

  /** An acknowledgement of any version holds for all versions of the same major number. */
  @Override
  public List<DescriptionFact> descriptions(UUID expertId, Set<String> modes) {
    return find("status = ?1 and mode in ?2 order by id", DescriptionStatus.PUBLISHED, modes)
        .stream()
        .map(
            d ->
                new DescriptionFact(
                    d.id(), d.mode(), majorPublishedOn(d), acknowledged(expertId, d)))
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

  private LocalDate majorPublishedOn(JobDescription current) {
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
