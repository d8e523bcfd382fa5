package fi.osallisuus.registry.occupation;

import fi.osallisuus.kit.db.Turns;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where experts are when, and who is free. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Occupations {
  /** Nobody waits longer than this for a turn, as far as fairness is concerned. */
  public static final Duration MEMORY = Duration.ofDays(180);

  private final EntityManager db;
  private final Turns turns;

  Occupations(EntityManager db, Turns turns) {
    this.db = db;
    this.turns = turns;
  }

  /** The expert is taken for an assignment; 409 EXPERT_OCCUPIED if anything else is there. */
  public void claim(UUID expertId, UUID assignmentId, Span span) {
    takeTurns(expertId);
    if (busy(expertId, span) || !insert(expertId, "ASSIGNMENT", assignmentId, span, false)) {
      throw Problem.conflict("EXPERT_OCCUPIED", "The expert is somewhere else at that time.");
    }
  }

  /** The assignment is off: its time is free. */
  public void release(UUID assignmentId) {
    db.createNativeQuery("delete from occupation where source_id = :id and source = 'ASSIGNMENT'")
        .setParameter("id", assignmentId)
        .executeUpdate();
  }

  /** How busy one expert is around the time. */
  public Load load(UUID expertId, Span span) {
    takeTurns(expertId);
    return loads("and expert_id = :expert", span, Map.of("expert", expertId))
        .getOrDefault(expertId, Load.NONE);
  }

  /** How busy everybody is around the time; who is not named has nothing to do. */
  public Map<UUID, Load> loads(Span span) {
    return loads("", span, Map.of());
  }

  /** Those of the assignments in whose time the expert has something else to do as well. */
  public Set<UUID> clashing(Collection<UUID> assignmentIds) {
    if (assignmentIds.isEmpty()) {
      return Set.of();
    }
    var found =
        db.createNativeQuery(
                """
                select a.source_id from occupation a
                where a.source_id in (:ids) and a.source = 'ASSIGNMENT' and exists (
                  select 1 from occupation b where b.expert_id = a.expert_id and b.id <> a.id
                  and b.starts_at < a.ends_at and b.ends_at > a.starts_at)""")
            .setParameter("ids", assignmentIds)
            .getResultList();
    var clashing = new HashSet<UUID>();
    found.forEach(id -> clashing.add((UUID) id));
    return clashing;
  }

  /** Booking has told of a reception; an older message than is known changes nothing. */
  void told(ToldReception told) {
    if (!newest(told)) {
      return;
    }
    db.createNativeQuery("delete from occupation where source_id = :id and source = 'RECEPTION'")
        .setParameter("id", told.receptionId())
        .executeUpdate();
    if (told.takesPlace()) {
      told.expertIds()
          .forEach(
              expert -> {
                if (!insert(expert, "RECEPTION", told.receptionId(), told.span(), false)) {
                  insert(expert, "RECEPTION", told.receptionId(), told.span(), true);
                }
              });
    }
  }

  private boolean newest(ToldReception told) {
    return db.createNativeQuery(
                """
                insert into occupying_reception (reception_id, version) values (:id, :version)
                on conflict (reception_id) do update set version = excluded.version
                where occupying_reception.version < excluded.version""")
            .setParameter("id", told.receptionId())
            .setParameter("version", told.version())
            .executeUpdate()
        == 1;
  }

  private boolean insert(
      UUID expertId, String source, UUID sourceId, Span span, boolean toldTooLate) {
    return bind(
                db.createNativeQuery(
                        """
                        insert into occupation
                          (expert_id, source, source_id, starts_at, ends_at, told_too_late)
                        values (:expert, :source, :id, :start, :end, :late) on conflict do nothing""")
                    .setParameter("expert", expertId)
                    .setParameter("source", source)
                    .setParameter("id", sourceId)
                    .setParameter("late", toldTooLate),
                span)
            .executeUpdate()
        == 1;
  }

  private boolean busy(UUID expertId, Span span) {
    return !bind(
            db.createNativeQuery(
                    "select 1 from occupation where expert_id = :expert"
                        + " and starts_at < :end and ends_at > :start limit 1")
                .setParameter("expert", expertId),
            span)
        .getResultList()
        .isEmpty();
  }

  private Map<UUID, Load> loads(String who, Span span, Map<String, Object> values) {
    var month = span.month();
    var query =
        bind(
            db.createNativeQuery(
                    """
                    select expert_id, bool_or(starts_at < :end and ends_at > :start) as busy,
                      count(*) filter (where starts_at >= :monthStart and starts_at < :monthEnd) as n,
                      max(ends_at) filter (where ends_at <= :start) as last
                    from occupation where ends_at > :since %s group by expert_id"""
                        .formatted(who),
                    Tuple.class)
                .setParameter("monthStart", month.start())
                .setParameter("monthEnd", month.end())
                .setParameter("since", span.start().minus(MEMORY)),
            span);
    values.forEach(query::setParameter);
    var loads = new HashMap<UUID, Load>();
    for (Object row : query.getResultList()) {
      var tuple = (Tuple) row;
      loads.put(
          tuple.get("expert_id", UUID.class),
          new Load(
              tuple.get("busy", Boolean.class),
              tuple.get("n", Number.class).intValue(),
              tuple.get("last", Instant.class)));
    }
    return loads;
  }

  private static Query bind(Query query, Span span) {
    return query.setParameter("start", span.start()).setParameter("end", span.end());
  }

  /** Whoever counts or claims an expert's time does it after the other, until the commit. */
  private void takeTurns(UUID expertId) {
    turns.await("time of " + expertId);
  }
}
