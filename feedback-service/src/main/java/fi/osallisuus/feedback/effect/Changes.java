package fi.osallisuus.feedback.effect;

import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been published in the county at hand. */
@ApplicationScoped
public class Changes implements PanacheRepositoryBase<Change, UUID> {
  /** A menu that is longer is not read. */
  private static final int MENU = 100;

  private final Units units;

  Changes(Units units) {
    this.units = units;
  }

  /** What residents can read about one thing that was heard, newest first. */
  public List<PublicChange> about(Source source) {
    return find(
            "from Change c where not c.withdrawn and exists (select 1 from Effect e"
                + " where e.id = c.id and (exists (select 1 from e.sources s where s.kind = ?1 and s.id = ?2)"
                + " or exists (select 1 from Action a where a.id member of e.actionIds"
                + " and a.source = ?1 and ?2 member of a.sourceIds)))"
                + " order by c.publishedOn desc, c.id desc",
            source.kind(),
            source.id())
        .stream()
        .map(Change::view)
        .toList();
  }

  /** One of them; gone once it is withdrawn. */
  public PublicChange read(UUID id) {
    var change = findByIdOptional(id).orElseThrow(() -> Problem.notFound("change"));
    if (change.isWithdrawn()) {
      throw Problem.gone("CHANGE_WITHDRAWN", "This has been withdrawn.");
    }
    return change.view();
  }

  /** By what the published ones can be chosen; each list at most as long as a menu can be. */
  public Offered offered() {
    return new Offered(
        distinct("unitId", UUID.class),
        distinct("place", PlaceType.class),
        distinct("municipality", String.class),
        distinct("theme", String.class));
  }

  /** The values that published changes have. */
  public record Offered(
      List<UUID> units, List<PlaceType> places, List<String> municipalities, List<String> themes) {}

  private <T> List<T> distinct(String field, Class<T> type) {
    return getEntityManager()
        .createQuery(
            "select distinct c.scope.%1$s from Change c where not c.withdrawn and c.scope.%1$s is not null"
                    .formatted(field)
                + " order by 1",
            type)
        .setMaxResults(MENU)
        .getResultList();
  }

  Optional<Change> row(UUID id) {
    return findByIdOptional(id);
  }

  /** Newest first; of a unit also what is about the units below it. */
  public Page<PublicChange> page(ChangeFilter filter, @Nullable String cursor, int limit) {
    var where =
        Where.of("not withdrawn")
            .and(
                "scope.unitId in ?", filter.unitId() == null ? null : units.within(filter.unitId()))
            .is("scope.place", filter.place())
            .is("scope.municipality", filter.municipality())
            .is("scope.theme", filter.theme());
    if (cursor != null) {
      var before = Cursor.parse(cursor, Before::of);
      where.before("publishedOn", before.day(), "id", before.id());
    }
    var rows =
        find(where.hql() + " order by publishedOn desc, id desc", where.values())
            .range(0, limit)
            .list();
    var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
    var last = rows.size() > limit ? shown.getLast().view() : null;
    return new Page<>(
        shown.stream().map(Change::view).toList(),
        last == null ? null : Cursor.encode(last.publishedOn(), last.id()));
  }

  private record Before(LocalDate day, UUID id) {
    static Before of(List<String> keys) {
      return new Before(LocalDate.parse(keys.getFirst()), UUID.fromString(keys.get(1)));
    }
  }
}
