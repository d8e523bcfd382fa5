package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.page.Keyset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks up who has acknowledged a major version, in whichever of its minor versions. */
@ApplicationScoped
class Report {
  /** Experts of the mode who are on their way to work or at it. */
  private static final String EXPERTS =
      """
      from (select e.id, e.code,
          (select min(a.acknowledged_on) from acknowledgement a
            join job_description d on d.id = a.job_description_id
            where a.expert_id = e.id and d.code = :code and d.major = :major) as on_day
        from expert e
        where :mode = any(e.modes) and e.status in ('APPROVED', 'CONTRACTED', 'ORIENTED', 'ACTIVE', 'PAUSED')
      ) asked""";

  private final EntityManager db;

  Report(EntityManager db) {
    this.db = db;
  }

  ReportView.Count count(JobDescription of) {
    if (of.mode() == null) {
      return ReportView.Count.of(0, 0);
    }
    var row =
        (Object[])
            db.createNativeQuery("select count(*), count(on_day) " + EXPERTS)
                .setParameter("code", of.code())
                .setParameter("major", of.major())
                .setParameter("mode", of.mode())
                .getSingleResult();
    return ReportView.Count.of(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  List<ReportView.ExpertLine> experts(JobDescription of, boolean missingOnly, Keyset keyset) {
    if (of.mode() == null) {
      return List.of();
    }
    var sql = "select id, code, on_day " + EXPERTS + " where id > :after";
    List<?> rows =
        db.createNativeQuery(sql + (missingOnly ? " and on_day is null" : "") + " order by id")
            .setParameter("code", of.code())
            .setParameter("major", of.major())
            .setParameter("mode", of.mode())
            .setParameter("after", keyset.after())
            .setMaxResults(keyset.fetch())
            .getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  /** The day on which each account first acknowledged the major version. */
  Map<String, LocalDate> staff(JobDescription of) {
    var days = new LinkedHashMap<String, LocalDate>();
    db.createQuery(
            "select a.accountId, min(a.acknowledgedOn) from StaffAcknowledgement a, JobDescription d"
                + " where a.jobDescriptionId = d.id and d.code = :code and d.major = :major"
                + " group by a.accountId order by a.accountId",
            Object[].class)
        .setParameter("code", of.code())
        .setParameter("major", of.major())
        .getResultList()
        .forEach(row -> days.put((String) row[0], (LocalDate) row[1]));
    return days;
  }

  private static ReportView.ExpertLine line(Object[] row) {
    return new ReportView.ExpertLine((UUID) row[0], (String) row[1], day(row[2]));
  }

  private static @Nullable LocalDate day(@Nullable Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
