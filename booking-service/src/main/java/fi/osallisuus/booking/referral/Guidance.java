package fi.osallisuus.booking.referral;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells booking whether somebody may have a time, and keeps referrals in step with appointments.
 */
@ApplicationScoped
public class Guidance {
  private final Referrals referrals;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  Guidance(Referrals referrals, Outbox outbox, Audit audit, Clock clock) {
    this.referrals = referrals;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * With a referral, which then says who comes; without one only a next of kin, who comes straight.
   */
  public Guided guide(
      @Nullable UUID referralId, @Nullable ClientType type, @Nullable ReferralSource source) {
    if (referralId != null) {
      var referral =
          referrals
              .findByIdOptional(referralId)
              .orElseThrow(
                  () ->
                      Problem.unprocessable("REFERRAL_UNKNOWN", "There is no such referral.")
                          .at("/referralId"));
      return same(referral.guide(clock.instant()), type, source);
    }
    if (type == null || source == null) {
      throw Problem.unprocessable(
              "CLIENT_TYPE_REQUIRED", "Without a referral, say the client type and the source.")
          .at(type == null ? "/clientType" : "/referralSource");
    }
    if (type.needsDecision()) {
      throw Referral.needsDecision();
    }
    return new Guided(null, type, source);
  }

  /** Nobody else changes the referral until the transaction ends; an unknown one is not told. */
  public void keepStill(UUID referralId) {
    referrals.findByIdOptional(referralId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The same by the code that the client was given. */
  public Guided byCode(String code) {
    return referrals
        .byCode(Codes.hash(code))
        .map(referral -> referral.guide(clock.instant()))
        .orElseThrow(() -> Problem.notFound("referral"));
  }

  public void booked(UUID referralId) {
    change(referrals.findById(referralId), "booked", Referral::book);
  }

  /** A cancelled or missed time: another one may be booked without a new decision. */
  public void released(UUID referralId) {
    follow(referralId, "accepted", Referral::release);
  }

  public void visited(UUID referralId) {
    follow(referralId, "closed", Referral::close);
  }

  /** A step was undone: the time is booked again, unless another one is by now. */
  public void reopened(UUID referralId) {
    var referral = referrals.findById(referralId);
    change(referral, "booked", Referral::rebook);
  }

  /** A visit turns out not to have been one: another time may be booked. */
  public void notVisitedAfterAll(UUID referralId) {
    var referral = referrals.findById(referralId);
    if (referral.isClosed()) {
      change(referral, "accepted", Referral::reopen);
    }
  }

  /** A missed time turns out to have been a visit; one booked since stays booked. */
  public void visitedAfterAll(UUID referralId) {
    var referral = referrals.findById(referralId);
    if (referral.isAccepted()) {
      change(referral, "closed", Referral::close);
    }
  }

  /** A referral that somebody has closed meanwhile stays closed. */
  private void follow(UUID id, String what, BiConsumer<Referral, Instant> verb) {
    var referral = referrals.findById(id);
    if (referral.isBooked()) {
      change(referral, what, verb);
    }
  }

  private void change(Referral referral, String what, BiConsumer<Referral, Instant> verb) {
    verb.accept(referral, clock.instant());
    referrals.flush();
    outbox.add(referral.fact().event(what));
    audit.record("referral." + what, "referral", referral.id());
  }

  private static Guided same(
      Guided guided, @Nullable ClientType type, @Nullable ReferralSource source) {
    boolean other =
        (type != null && type != guided.clientType())
            || (source != null && source != guided.source());
    if (other) {
      throw Problem.unprocessable(
              "REFERRAL_MISMATCH", "The referral says another client type or source.")
          .at(type != null && type != guided.clientType() ? "/clientType" : "/referralSource");
    }
    return guided;
  }
}
