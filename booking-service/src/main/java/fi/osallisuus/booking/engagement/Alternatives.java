package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.claim.Claims;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells whoever came too late of up to three later days with everything free at that time. */
@ApplicationScoped
class Alternatives {
  /** As far ahead as the calendar of the site is looked up for a plan. */
  static final int DAYS = 14;

  private static final int OFFERED = 3;
  private static final int CONFLICT = 409;

  private final Placing placing;
  private final Claims claims;

  Alternatives(Placing placing, Claims claims) {
    this.placing = placing;
    this.claims = claims;
  }

  /** The refusal, with alternatives where only somebody else's claim was in the way. */
  Problem beside(Problem refusal, Engagement engagement, Setting setting) {
    return refusal.status() == CONFLICT && refusal.members().containsKey("conflicts")
        ? refusal.with("alternatives", find(engagement, setting))
        : refusal;
  }

  private List<Alternative> find(Engagement engagement, Setting setting) {
    var date = engagement.timing().localDate();
    return date.plusDays(1)
        .datesUntil(date.plusDays(DAYS + 1L))
        .map(engagement.timing()::again)
        .filter(when -> placing.allowed(engagement, when, setting).isEmpty())
        .filter(when -> placing.dayIsFree(engagement, when))
        .filter(when -> claims.isFree(engagement.needs(when)))
        .limit(OFFERED)
        .map(Alternative::of)
        .toList();
  }
}
