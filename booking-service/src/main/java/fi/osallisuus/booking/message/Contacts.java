package fi.osallisuus.booking.message;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contacts that people gave, one to an appointment, a registration or a place on a waiting
 * list. Addresses stand here and nowhere else (S0-25).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Contacts {
  /** How long after the visit a contact is kept at most (S0-25). */
  public static final Duration AFTERWARDS = Duration.ofDays(7);

  /** How long a contact outlives its owner for the one message that says so. */
  public static final Duration LAST_MESSAGE = Duration.ofHours(24);

  private static final String WHAT = "contact";

  private final Sql sql;
  private final Sealed sealed;
  private final Audit audit;
  private final Clock clock;

  Contacts(Sql sql, Sealed sealed, Audit audit, Clock clock) {
    this.sql = sql;
    this.sealed = sealed;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps a contact, in the place of an earlier one.
   *
   * @param code opens the owner on its public page and goes into the messages; null if not at hand
   * @param over when the visit or event ends; the contact goes seven days later
   */
  public void give(Owner owner, Contact contact, @Nullable String code, Instant over) {
    var text = contact.address() + "\n" + (code == null ? "" : code);
    sql.update(
        """
        insert into contact (owner_kind, owner_id, channel, language, sealed, given_at, erase_at)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (owner_kind, owner_id) do update
        set channel = excluded.channel, language = excluded.language, sealed = excluded.sealed,
          given_at = excluded.given_at, erase_at = excluded.erase_at
        """,
        owner.kind(),
        owner.id(),
        contact.channel(),
        contact.language(),
        sealed.close(text, WHAT, owner.id()),
        clock.instant(),
        over.plus(AFTERWARDS));
    audit.record("contact.given", WHAT, owner.id());
  }

  /** What may be shown of a contact. */
  public Optional<GivenContact> of(Owner owner) {
    return sql.one(
        "select channel, language, erase_at from contact where owner_kind = ? and owner_id = ?",
        row ->
            new GivenContact(
                Channel.valueOf(row.getString("channel")),
                row.getString("language"),
                Sql.instant(row, "erase_at")),
        owner.kind(),
        owner.id());
  }

  /** What somebody waited for has come: the contact goes on with it, and nothing stays behind. */
  public void pass(Owner from, Owner to, Instant over) {
    open(from)
        .ifPresent(
            kept -> {
              give(to, kept.contact(), kept.code(), over);
              forget(from);
            });
  }

  /** The visit or event ends at another time now. */
  public void over(Owner owner, Instant over) {
    eraseAt(owner, over.plus(AFTERWARDS));
  }

  /**
   * The owner is no more (cancelled, say): erases the contact at once, or as soon as the last
   * message queued for it has gone, within a day.
   */
  public void release(Owner owner) {
    var waiting =
        sql.one(
            "select 1 from message where owner_id = ? and owner_kind = ? and state = 'WAITING'",
            row -> true,
            owner.id(),
            owner.kind());
    if (waiting.isPresent()) {
      sql.update(
          "update contact set erase_at = least(erase_at, ?) where owner_kind = ? and owner_id = ?",
          clock.instant().plus(LAST_MESSAGE),
          owner.kind(),
          owner.id());
    } else {
      forget(owner);
    }
  }

  /** After a message has gone: a contact that was only kept for it goes too. */
  void afterMessage(Owner owner) {
    erased(
        owner,
        sql.update(
            """
            delete from contact c where owner_kind = ? and owner_id = ? and erase_at <= ? and not exists
              (select from message m where m.owner_id = c.owner_id and m.owner_kind = c.owner_kind and state = 'WAITING')
            """,
            owner.kind(),
            owner.id(),
            clock.instant().plus(LAST_MESSAGE)));
  }

  /** Erases at once; what waits for this contact is not sent any more. */
  public void forget(Owner owner) {
    erased(
        owner,
        sql.update(
            "delete from contact where owner_kind = ? and owner_id = ?", owner.kind(), owner.id()));
  }

  /** For the sender alone. */
  Optional<KeptContact> open(Owner owner) {
    return sql.one(
        "select channel, language, sealed from contact where owner_kind = ? and owner_id = ?",
        row -> kept(row, owner),
        owner.kind(),
        owner.id());
  }

  private void erased(Owner owner, int rows) {
    if (rows > 0) {
      audit.record("contact.erased", WHAT, owner.id());
    }
  }

  private void eraseAt(Owner owner, Instant when) {
    sql.update(
        "update contact set erase_at = ? where owner_kind = ? and owner_id = ?",
        when,
        owner.kind(),
        owner.id());
  }

  private KeptContact kept(ResultSet row, Owner owner) throws SQLException {
    var parts = sealed.open(row.getBytes("sealed"), WHAT, owner.id()).split("\n", -1);
    var contact =
        new Contact(Channel.valueOf(row.getString("channel")), parts[0], row.getString("language"));
    return new KeptContact(contact, parts[1].isEmpty() ? null : parts[1]);
  }
}
