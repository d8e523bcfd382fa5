package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people wrote in a survey, once moderators have let it go. */
@Path(Api.BASE + "/collections/{collectionId}/texts")
@RunOnVirtualThread
@Tag(name = "Collections")
public class SurveyTextsResource {
  private final SurveyTexts texts;

  SurveyTextsResource(SurveyTexts texts) {
    this.texts = texts;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROJECT_MANAGER, Roles.MODEL_OWNER})
  @Operation(
      summary = "List the released texts of a collection",
      description =
          "Only what a moderator has released or redacted, and only when five or more answers have"
              + " been published (TOO_FEW_ANSWERS): one text out of few points at its writer. In an"
              + " order that tells nothing. Fewer answers of experts are read by the coordinator"
              + " in the moderation queue alone (S0-17). The look is audited.")
  public Page<SurveyTextView> list(
      @PathParam("collectionId") UUID id,
      @QueryParam("linkId") @Nullable String linkId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return texts.of(id, linkId, Keyset.of(limit, cursor));
  }
}
