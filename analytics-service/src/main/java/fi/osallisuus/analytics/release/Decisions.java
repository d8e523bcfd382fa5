package fi.osallisuus.analytics.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.analytics.Sql;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Decision;
import fi.osallisuus.analytics.fact.Scope;
import fi.osallisuus.kit.db.LastWrites;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The record of what was withheld and why, kept once per distinct decision. */
@ApplicationScoped
public class Decisions {
  // spares the same answer a write when it is read again and again; the database has the last word
  private static final int REMEMBERED = 2_000;
  private static final String KEEP =
      """
      insert into disclosure_decision
        (decided_at, audience, unit_id, from_day, to_day, digest, withheld)
      values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (county, digest) do nothing
      """;
  private static final String PAGE =
      """
      select id, decided_at, audience, unit_id, from_day, to_day, withheld::text
      from disclosure_decision where id < ? order by id desc limit ?
      """;

  private final Sql sql;
  private final Tenancy tenancy;
  private final Clock clock;
  private final ObjectMapper json;
  private final LastWrites afterCommit;
  private final Set<String> kept =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > REMEMBERED;
                }
              }));

  Decisions(Sql sql, Tenancy tenancy, Clock clock, ObjectMapper json, LastWrites afterCommit) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.clock = clock;
    this.json = json;
    this.afterCommit = afterCommit;
  }

  public void keep(Scope scope, Audience audience, List<Decision> withheld) {
    if (withheld.isEmpty()) {
      return;
    }
    var text = write(withheld);
    var digest = digest(tenancy.county() + audience + scope + text);
    if (kept.contains(digest)) {
      return;
    }
    sql.update(
        KEEP,
        clock.instant().atOffset(ZoneOffset.UTC),
        audience,
        scope.unit(),
        scope.from(),
        scope.to(),
        digest,
        text);
    afterCommit.afterCommit(() -> kept.add(digest));
  }

  /** Newest first, those before the given one. */
  List<DecisionView> before(long id, int limit) {
    return sql.list(
        PAGE,
        row ->
            new DecisionView(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                Audience.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                read(row.getString(7))),
        id,
        limit);
  }

  private String write(List<Decision> withheld) {
    try {
      return json.writeValueAsString(withheld);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Decisions cannot be written", e);
    }
  }

  private List<Decision> read(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored decisions cannot be read", e);
    }
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
