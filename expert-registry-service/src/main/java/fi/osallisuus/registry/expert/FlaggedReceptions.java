package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.web.ETags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Points from an expert who may not receive to the planned receptions that booking has flagged. */
final class FlaggedReceptions {
  private static final String LINK =
      "</api/booking/v1/flagged-receptions?expertId=%s>; rel=\"flagged-receptions\"";

  private FlaggedReceptions() {}

  static RestResponse<ExpertView> answer(Expert expert) {
    var answer =
        ResponseBuilder.ok(ExpertView.full(expert)).header("ETag", ETags.of(expert.version()));
    if (expert.firstActiveOn() != null && !expert.mayReceive()) {
      answer.header("Link", LINK.formatted(expert.id()));
    }
    return answer.build();
  }
}
