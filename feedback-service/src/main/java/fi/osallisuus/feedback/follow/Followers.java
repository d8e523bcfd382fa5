package fi.osallisuus.feedback.follow;

import fi.osallisuus.feedback.effect.ChangeFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of followers and their letters, in plain SQL, so that one sees what is kept. */
@ApplicationScoped
class Followers {
  private final EntityManager database;

  Followers(EntityManager database) {
    this.database = database;
  }

  /** False when the same wish is there already. */
  boolean add(
      UUID id,
      String wish,
      byte[] code,
      byte[] sealed,
      String language,
      ChangeFilter filter,
      Instant now) {
    return database
            .createNativeQuery(
                "insert into follower (id, wish_hash, code_hash, sealed, language, unit_id, place,"
                    + " municipality, theme, confirmed, asked_at)"
                    + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), ?7, ?8, ?9, false, ?10)"
                    + " on conflict do nothing")
            .setParameter(1, id)
            .setParameter(2, wish)
            .setParameter(3, code)
            .setParameter(4, sealed)
            .setParameter(5, language)
            .setParameter(6, text(filter.unitId()))
            .setParameter(7, text(filter.place()))
            .setParameter(8, filter.municipality())
            .setParameter(9, filter.theme())
            .setParameter(10, now)
            .executeUpdate()
        == 1;
  }

  /** Whether it is confirmed; empty when nobody has this code. */
  Optional<Boolean> confirmed(byte[] code) {
    @SuppressWarnings("unchecked")
    List<Boolean> found =
        database
            .createNativeQuery("select confirmed from follower where code_hash = ?1")
            .setParameter(1, code)
            .getResultList();
    return found.stream().findFirst();
  }

  boolean confirm(byte[] code) {
    return change("update follower set confirmed = true where code_hash = ?1", code) == 1;
  }

  void forget(byte[] code) {
    change("delete from follower where code_hash = ?1", code);
  }

  void forget(UUID id) {
    change("delete from follower where id = ?1", id);
  }

  void forgetUnconfirmed(Instant askedBefore) {
    change("delete from follower where not confirmed and asked_at < ?1", askedBefore);
  }

  /** A letter that asks to confirm. */
  void ask(UUID follower, Instant now) {
    database
        .createNativeQuery(
            "insert into follow_letter (id, follower_id, due_at) values (gen_random_uuid(), ?1, ?2)")
        .setParameter(1, follower)
        .setParameter(2, now)
        .executeUpdate();
  }

  /** A letter to everybody who follows what this change is about; nobody is told of one twice. */
  void tellOf(UUID change, Instant now, List<UUID> unitPath) {
    database
        .createNativeQuery(
            "insert into follow_letter (id, follower_id, change_id, due_at)"
                + " select gen_random_uuid(), f.id, c.id, ?2 from change c join follower f on f.confirmed"
                + " and (f.unit_id is null or cast(f.unit_id as text) = any (string_to_array(?3, ',')))"
                + " and (f.place is null or f.place = c.place)"
                + " and (f.municipality is null or f.municipality = c.municipality)"
                + " and (f.theme is null or f.theme = c.theme)"
                + " where c.id = ?1 on conflict do nothing")
        .setParameter(1, change)
        .setParameter(2, now)
        .setParameter(3, String.join(",", unitPath.stream().map(UUID::toString).toList()))
        .executeUpdate();
  }

  /** Takes the next due letters; rows that another instance is at are left to it. */
  @SuppressWarnings("unchecked")
  List<Letter> take(Instant now, Instant again, int batch) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "with due as (select id from follow_letter where due_at <= ?1 order by due_at, id"
                    + " limit ?3 for update skip locked), taken as ("
                    + " update follow_letter l set due_at = ?2, attempts = attempts + 1 from due"
                    + " where l.id = due.id returning l.id, l.follower_id, l.change_id, l.attempts)"
                    + " select t.id, f.id, t.change_id, f.sealed, f.language, t.attempts"
                    + " from taken t join follower f on f.id = t.follower_id")
            .setParameter(1, now)
            .setParameter(2, again)
            .setParameter(3, batch)
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new Letter(
                    (UUID) r[0],
                    (UUID) r[1],
                    (UUID) r[2],
                    (byte[]) r[3],
                    (String) r[4],
                    (Integer) r[5]))
        .toList();
  }

  void done(UUID letter) {
    change("delete from follow_letter where id = ?1", letter);
  }

  void later(UUID letter, Instant when) {
    database
        .createNativeQuery("update follow_letter set due_at = ?2 where id = ?1")
        .setParameter(1, letter)
        .setParameter(2, when)
        .executeUpdate();
  }

  private int change(String sql, Object value) {
    return database.createNativeQuery(sql).setParameter(1, value).executeUpdate();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
