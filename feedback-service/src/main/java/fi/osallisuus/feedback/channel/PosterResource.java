package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Posters over HTTP. */
@Path(Api.BASE + "/collections/{collectionId}/channels/{channelId}/poster.pdf")
@Tag(name = "Channels", description = "How people reach a collection")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL})
public class PosterResource {
  private final Posters posters;

  PosterResource(Posters posters) {
    this.posters = posters;
  }

  @GET
  @Produces("application/pdf")
  @APIResponse(responseCode = "200", description = "The poster")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Poster to print",
      description =
          "A4 with the QR code, a short address to type, what it is about and until when. lang: fi"
              + " (default), sv or en. NOT_PRINTABLE (409) for tablets and one-time links.")
  public byte[] poster(
      @PathParam("collectionId") UUID id,
      @PathParam("channelId") UUID channelId,
      @QueryParam("lang") @Nullable String lang) {
    return posters.pdf(id, channelId, LanguageChoice.choose(PageWords.LANGUAGES, lang, "fi"));
  }
}
