package fi.osallisuus.feedback.instrument;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The instruments of the caller's county. */
@ApplicationScoped
public class Instruments implements PanacheRepositoryBase<Instrument, UUID> {
  /** Some 50 kB each; more than a county asks with at a time. */
  private static final int KNOWN = 100;

  private final Tenancy tenancy;
  private final Cache<Name, Definition> published =
      Caffeine.newBuilder().maximumSize(KNOWN).build();

  /** The county is part of it: knowing an id gives nobody another county's instrument. */
  private record Name(String county, UUID id) {}

  Instruments(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /** Another county's instrument is as absent as one that was never there. */
  Instrument get(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county())
        .singleResultOptional()
        .orElseThrow(() -> Problem.notFound("instrument"));
  }

  /** What others may know of a version. */
  public Optional<Wording> wording(String key, String version) {
    return named(key, version).map(Instrument::wording);
  }

  /** The version of an instrument that was published last. */
  public Optional<Wording> newestPublished(String key) {
    return find(
            "key = ?1 and status = ?2 and county = ?3 order by id desc",
            key,
            InstrumentStatus.PUBLISHED,
            tenancy.county())
        .firstResultOptional()
        .map(Instrument::wording);
  }

  /** What is asked; of a published version read once, since its wording never changes. */
  public Definition definition(UUID id) {
    var name = new Name(tenancy.county(), id);
    var known = published.getIfPresent(name);
    if (known != null) {
      return known;
    }
    var instrument = get(id);
    var definition = instrument.definition();
    if (instrument.status() == InstrumentStatus.PUBLISHED) {
      published.put(name, definition);
    }
    return definition;
  }

  public InstrumentStatus status(UUID id) {
    return get(id).status();
  }

  Optional<Instrument> named(String key, String version) {
    return find(
            "key = ?1 and instrumentVersion = ?2 and county = ?3", key, version, tenancy.county())
        .singleResultOptional();
  }

  /** Newest first. */
  Page<Instrument> page(
      @Nullable String key, @Nullable InstrumentStatus status, @Nullable String cursor, int limit) {
    var where = new StringBuilder("county = :county");
    Map<String, Object> values = new HashMap<>(Map.of("county", tenancy.county()));
    if (key != null) {
      where.append(" and key = :key");
      values.put("key", key);
    }
    if (status != null) {
      where.append(" and status = :status");
      values.put("status", status);
    }
    if (cursor != null) {
      where.append(" and id < :after");
      values.put("after", Cursor.parse(cursor, keys -> UUID.fromString(keys.getFirst())));
    }
    List<Instrument> rows = find(where + " order by id desc", values).range(0, limit).list();
    return rows.size() <= limit
        ? new Page<>(rows, null)
        : new Page<>(rows.subList(0, limit), Cursor.encode(rows.get(limit - 1).id()));
  }
}
