package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.appointment.BookedBy;
import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.message.ContactWish;
import fi.osallisuus.booking.offer.Notices;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.booking.waiting.Asking.Asker;
import fi.osallisuus.kit.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody who waits may do with the code. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SelfWaitings {
  private final WaitingEntries entries;
  private final Asking asking;
  private final Answering answering;
  private final Line line;
  private final Telling telling;
  private final Notices notices;
  private final Actor actor;

  SelfWaitings(
      WaitingEntries entries,
      Asking asking,
      Answering answering,
      Line line,
      Telling telling,
      Notices notices,
      Actor actor) {
    this.entries = entries;
    this.asking = asking;
    this.answering = answering;
    this.line = line;
    this.telling = telling;
    this.notices = notices;
    this.actor = actor;
  }

  public SelfWaiting join(
      String serviceCode,
      Wishes wishes,
      Guided guided,
      @Nullable ContactWish contact,
      String code) {
    var asker = new Asker(BookedBy.CLIENT, actor.id(), null, contact);
    return view(asking.join(serviceCode, wishes, guided, asker, code), code);
  }

  /** Empty when nobody has asked with this code yet. */
  public Optional<SelfWaiting> known(String code) {
    return entries.known(Codes.hash(code)).map(e -> view(e, null));
  }

  public SelfWaiting view(String code) {
    return view(entries.byCode(Codes.hash(code)), null);
  }

  /** Accepting twice is no harm: people press twice. */
  public SelfWaiting accept(String code, @Nullable NoticeAcknowledgement told) {
    var entry = entries.lockedByCode(Codes.hash(code));
    if (entry.status != WaitingStatus.ACCEPTED) {
      answering.accept(entry, told);
    }
    return view(entry, null);
  }

  public SelfWaiting decline(String code, boolean keepWaiting) {
    var entry = entries.lockedByCode(Codes.hash(code));
    answering.decline(entry, keepWaiting);
    return view(entry, null);
  }

  public SelfWaiting leave(String code) {
    var entry = entries.lockedByCode(Codes.hash(code));
    if (entry.status != WaitingStatus.LEFT) {
      answering.leave(entry);
    }
    return view(entry, null);
  }

  private SelfWaiting view(WaitingEntry entry, @Nullable String code) {
    return SelfWaiting.of(entry, line.ahead(entry.id), telling.channel(entry), notices, code);
  }
}
