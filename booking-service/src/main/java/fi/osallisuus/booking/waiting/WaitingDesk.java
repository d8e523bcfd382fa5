package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.appointment.BookedBy;
import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.referral.Guidance;
import fi.osallisuus.booking.waiting.Asking.Asker;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff and other systems do with the line for their clients. */
@ApplicationScoped
@Transactional
class WaitingDesk {
  private final WaitingEntries entries;
  private final Asking asking;
  private final Answering answering;
  private final Guidance guidance;
  private final Line line;
  private final Actor actor;

  WaitingDesk(
      WaitingEntries entries,
      Asking asking,
      Answering answering,
      Guidance guidance,
      Line line,
      Actor actor) {
    this.entries = entries;
    this.asking = asking;
    this.answering = answering;
    this.guidance = guidance;
    this.line = line;
    this.actor = actor;
  }

  WaitingView join(JoinWaitingList request) {
    var guided =
        guidance.guide(request.referralId(), request.clientType(), request.referralSource());
    var asker = new Asker(BookedBy.of(actor), actor.id(), request.reference(), request.contact());
    var code = Codes.code();
    return view(asking.join(request.serviceCode(), request.wishes(), guided, asker, code), code);
  }

  WaitingView read(UUID id) {
    return view(entries.get(id), null);
  }

  WaitingView accept(UUID id, @Nullable String ifMatch, @Nullable NoticeAcknowledgement told) {
    var entry = seen(id, ifMatch);
    answering.accept(entry, told);
    return view(entry, null);
  }

  WaitingView decline(UUID id, @Nullable String ifMatch, boolean keepWaiting) {
    var entry = seen(id, ifMatch);
    answering.decline(entry, keepWaiting);
    return view(entry, null);
  }

  WaitingView leave(UUID id, @Nullable String ifMatch) {
    var entry = seen(id, ifMatch);
    answering.leave(entry);
    return view(entry, null);
  }

  private WaitingEntry seen(UUID id, @Nullable String ifMatch) {
    var entry = entries.locked(id);
    ETags.require(ifMatch, entry.version);
    return entry;
  }

  private WaitingView view(WaitingEntry entry, @Nullable String code) {
    entries.flush();
    return WaitingView.of(entry, line.ahead(entry.id), code);
  }
}
