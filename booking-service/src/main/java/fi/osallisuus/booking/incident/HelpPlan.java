package fi.osallisuus.booking.incident;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a site answers calls for help. */
@Schema(name = "SiteHelp")
record HelpPlan(UUID siteId, long version, List<HelpContact> contacts, int escalateAfterMinutes) {
  private static final int USUAL_MINUTES = 3;

  static HelpPlan usual(UUID siteId) {
    return new HelpPlan(siteId, 0, List.of(), USUAL_MINUTES);
  }

  static int minutes(DescribeHelp request) {
    return request.escalateAfterMinutes() == null ? USUAL_MINUTES : request.escalateAfterMinutes();
  }

  Duration patience() {
    return Duration.ofMinutes(escalateAfterMinutes);
  }
}
