package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.Bilingual;
import fi.osallisuus.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What is wrong with a plan on any day, before anything is looked up. */
final class Shape {
  private static final int PROFESSIONS = 2;

  private Shape() {}

  static void check(PlanEngagement plan, @Nullable String county) {
    place(plan);
    if (!plan.kind().isShift() && !plan.to().isAfter(plan.from())) {
      throw Problem.unprocessable("SCHEDULE_BACKWARDS", "It ends after it starts.").at("/to");
    }
    title(plan, county);
    people(plan);
    var organisers = plan.organisersOrNone();
    for (int i = 0; i < organisers.size(); i++) {
      if (!organisers.get(i).isOne()) {
        throw Problem.unprocessable(
                "ORGANISER_UNCLEAR", "An organiser is a unit, a partner or a name: one of them.")
            .at("/organisers/" + i);
      }
    }
  }

  private static void place(PlanEngagement plan) {
    var venue = plan.venue();
    if (plan.kind().isShift() && venue.wardId() == null) {
      throw Problem.unprocessable("WARD_REQUIRED", "A shift is on a ward (S2-08).").at("/wardId");
    }
    if (!plan.kind().isShift() && venue.wardId() != null) {
      throw Problem.unprocessable("WARD_NOT_EXPECTED", "Only shifts are on wards.").at("/wardId");
    }
    if (!plan.kind().isShift() && !venue.isSomewhere()) {
      throw Problem.unprocessable(
              "PLACE_REQUIRED", "Give a site, another place, or say that it is online.")
          .at("/siteId");
    }
    boolean loose = venue.siteId() == null && (venue.roomId() != null || venue.deviceId() != null);
    if (loose) {
      throw Problem.unprocessable("SITE_UNKNOWN", "A room and a device belong to a site.")
          .at("/siteId");
    }
  }

  private static void title(PlanEngagement plan, @Nullable String county) {
    if (plan.title() != null) {
      Bilingual.require(county, plan.title().sv(), "/title/sv");
    } else if (plan.kind().needsTitle()) {
      throw Problem.unprocessable("TITLE_REQUIRED", "People choose it by its title.").at("/title");
    }
  }

  private static void people(PlanEngagement plan) {
    var crew = plan.crew();
    if (plan.kind().isShift() && crew.experts().isEmpty()) {
      throw Problem.unprocessable("EXPERT_REQUIRED", "A shift has an expert who observes.")
          .at("/expertIds");
    }
    if (!crew.experts().containsAll(crew.producers())) {
      throw Problem.unprocessable(
              "PRODUCER_NOT_AMONG_EXPERTS", "Who produces it is one of its experts (S1-04).")
          .at("/producerIds");
    }
    if (plan.kind() == EngagementKind.GUIDANCE_MEETING
        && plan.theme().professions().length < PROFESSIONS) {
      throw Problem.unprocessable(
              "PROFESSIONS_MISSING", "A guidance meeting brings professions together (S3-04).")
          .at("/professions");
    }
  }
}
