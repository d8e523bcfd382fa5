package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.claim.Claims;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Holds a plan against the rules of its day and claims what it needs: all of it or nothing. */
@ApplicationScoped
class Placing {
  private static final String TAKEN = "Something that it needs is taken then.";

  private final Claims claims;
  private final ShiftDays shiftDays;
  private final ShiftLength shiftLength;
  private final Clock clock;

  Placing(Claims claims, ShiftDays shiftDays, ShiftLength shiftLength, Clock clock) {
    this.claims = claims;
    this.shiftDays = shiftDays;
    this.shiftLength = shiftLength;
    this.clock = clock;
  }

  Optional<Problem> place(Engagement engagement, Setting setting) {
    return allowed(engagement, engagement.timing(), setting)
        .or(() -> claim(engagement))
        .or(() -> day(engagement));
  }

  /** Frees what it had; a shift that was held keeps its day. */
  void free(Engagement engagement) {
    claims.release(engagement.owner());
    if (engagement.status() == EngagementStatus.CANCELLED
        || engagement.status() == EngagementStatus.PLANNED) {
      shiftDays.release(engagement.id());
    }
  }

  /** By the rules of the day alone, whatever others have claimed. */
  Optional<Problem> allowed(Engagement engagement, Timing when, Setting setting) {
    return setting
        .refusal(when, clock.instant())
        .or(
            () ->
                engagement.kind().isShift()
                    ? shiftLength.ofPlan(when.span().length(), engagement.course().durationReason())
                    : Optional.empty());
  }

  boolean dayIsFree(Engagement engagement, Timing when) {
    return !engagement.kind().isShift()
        || shiftDays.areFree(engagement.crew().experts(), when.localDate());
  }

  private Optional<Problem> claim(Engagement engagement) {
    return claims.take(engagement.owner(), engagement.needs()).map(busy -> busy.problem(TAKEN));
  }

  private Optional<Problem> day(Engagement engagement) {
    if (!engagement.kind().isShift()) {
      return Optional.empty();
    }
    var refused =
        shiftDays.take(
            engagement.id(), engagement.crew().experts(), engagement.timing().localDate());
    refused.ifPresent(why -> claims.release(engagement.owner()));
    return refused;
  }
}
