package fi.osallisuus.analytics.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.analytics.Sql;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.fact.Scope;
import fi.osallisuus.kit.db.Turns;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what the public was shown, and decides whether it may be shown more. */
@ApplicationScoped
public class Releases {
  private static final String EARLIER =
      """
      select unit_id, from_day, to_day, fingerprint, people, records, counts from public_release
      where population = ? and from_day <= ? and to_day >= ? order by id desc
      """;
  private static final String KEEP =
      """
      insert into public_release
        (population, unit_id, from_day, to_day, released_at, fingerprint, people, records, counts)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
      """;

  private final Sql sql;
  private final Turns turns;
  private final Tenancy tenancy;
  private final Clock clock;
  private final ObjectMapper json;
  private final int k;
  private final DifferenceGuard guard;

  Releases(Sql sql, Turns turns, Tenancy tenancy, Clock clock, ObjectMapper json, Policy policy) {
    this.sql = sql;
    this.turns = turns;
    this.tenancy = tenancy;
    this.clock = clock;
    this.json = json;
    this.k = policy.k();
    this.guard = new DifferenceGuard(k);
  }

  private record Earlier(
      @Nullable UUID unit, String from, String to, long fingerprint, People people, String counts) {

    boolean isOf(Scope scope) {
      return Objects.equals(unit, scope.unit())
          && from.equals(scope.from().toString())
          && to.equals(scope.to().toString());
    }
  }

  /**
   * The counts that the public may be shown now: the present ones when nobody new is among them or
   * at least k people differ from every earlier figure; else those shown last; else none.
   *
   * @param fingerprint of the people and their records, so that nothing is loaded when they are the
   *     same
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> Optional<T> admit(
      String population,
      Scope scope,
      long fingerprint,
      Supplier<People> people,
      T counts,
      Class<T> type) {
    // one decision at a time per population, or two could pass that differ by one person
    turns.await("release/" + tenancy.county() + "/" + population);
    var earlier = sql.list(EARLIER, Releases::earlier, population, scope.to(), scope.from());
    var own = earlier.stream().filter(release -> release.isOf(scope)).findFirst();
    if (own.isPresent() && own.get().fingerprint() == fingerprint) {
      return Optional.of(counts);
    }
    var now = people.get();
    if (now.count() < k && own.isEmpty()) {
      return Optional.of(counts); // nothing of it will be shown, so nothing can be compared
    }
    if (now.count() < k || !guard.allows(now, earlier.stream().map(Earlier::people).toList())) {
      return own.map(release -> read(release.counts(), type));
    }
    sql.update(
        KEEP,
        population,
        scope.unit(),
        scope.from(),
        scope.to(),
        clock.instant().atOffset(ZoneOffset.UTC),
        fingerprint,
        now.ids(),
        now.recordHashes(),
        write(counts));
    return Optional.of(counts);
  }

  private static Earlier earlier(ResultSet row) throws SQLException {
    return new Earlier(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        People.of(longs(row, 5), longs(row, 6)),
        row.getString(7));
  }

  private static long[] longs(ResultSet row, int column) throws SQLException {
    var values = (Long[]) row.getArray(column).getArray();
    return List.of(values).stream().mapToLong(Long::longValue).toArray();
  }

  private <T> T read(String counts, Class<T> type) {
    try {
      return json.readValue(counts, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored release cannot be read", e);
    }
  }

  private String write(Object counts) {
    try {
      return json.writeValueAsString(counts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Counts cannot be written", e);
    }
  }
}
