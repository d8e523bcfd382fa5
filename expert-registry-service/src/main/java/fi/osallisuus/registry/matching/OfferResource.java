package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Single offers over HTTP. */
@Path(Api.BASE + "/offers")
@RunOnVirtualThread
@Tag(name = "Assignment requests")
public class OfferResource extends RegistryResource {
  private final OfferDesk offers;
  private final AnswerDesk answers;

  OfferResource(OfferDesk offers, AnswerDesk answers) {
    this.offers = offers;
    this.answers = answers;
  }

  @POST
  @Path("{id}:withdraw")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Take an offer back",
      description =
          "SCHEDULED or SENT → WITHDRAWN. With the last open one the request is MATCHING again.")
  public RestResponse<OfferView> withdraw(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    var view = offers.withdraw(id, ifMatch);
    return ok(view, view.version());
  }

  @POST
  @Path("{id}:accept")
  @RolesAllowed({Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Accept an offer",
      description =
          "By the expert who was asked; the fee is agreed or declined with it. The first acceptance"
              + " wins (409 REQUEST_TAKEN for the others). 409 OFFER_EXPIRED, EXPERT_NOT_ACTIVE,"
              + " CONTRACT_NOT_VALID, EXPERT_OCCUPIED, MONTHLY_CAP_REACHED, FEE_MODEL_CHANGED; 422"
              + " NOT_CLIENT_REQUIRED where the request asks for it.")
  public RestResponse<MyOfferView> accept(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AcceptOffer request) {
    return answer(answers.accept(id, request, ifMatch));
  }

  @POST
  @Path("{id}:decline")
  @RolesAllowed({Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Decline an offer",
      description = "No reason is needed; one that is given is seen by the coordinator only.")
  public RestResponse<MyOfferView> decline(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DeclineOffer request) {
    return answer(answers.decline(id, request.reason(), ifMatch));
  }

  @POST
  @Path("{id}:propose-substitute")
  @RolesAllowed({Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Propose somebody else",
      description =
          "By the code of another expert. The answer is the same whether there is such a one; the"
              + " coordinator sees a code name and may offer it there.")
  public RestResponse<MyOfferView> proposeSubstitute(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ProposeSubstitute request) {
    return answer(answers.proposeSubstitute(id, request.code(), ifMatch));
  }

  private static RestResponse<MyOfferView> answer(MyOfferView view) {
    return ok(view, view.version());
  }
}
