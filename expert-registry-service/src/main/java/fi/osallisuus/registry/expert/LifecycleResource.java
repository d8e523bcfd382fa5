package fi.osallisuus.registry.expert;

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

/** The verbs of an expert's lifecycle over HTTP. */
@Path(Api.BASE + "/experts")
@RunOnVirtualThread
@Tag(name = "Expert lifecycle", description = "From interest to work and to the end of it")
public class LifecycleResource extends RegistryResource {
  private final LifecycleDesk desk;

  LifecycleResource(LifecycleDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("{id}:review")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Take up the review", description = "INTERESTED → UNDER_REVIEW.")
  public RestResponse<ExpertView> review(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.step(id, ExpertStatus.UNDER_REVIEW, ifMatch));
  }

  @POST
  @Path("{id}:approve")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Approve",
      description =
          "UNDER_REVIEW → APPROVED. 409 TRAINING_NOT_VERIFIED without a verified training; "
              + "a developer client needs none.")
  public RestResponse<ExpertView> approve(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.approve(id, ifMatch));
  }

  @POST
  @Path("{id}:reject")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Do not select",
      description =
          "UNDER_REVIEW → REJECTED, with a reason out of REJECTION_REASON (CODE_UNKNOWN); a reason"
              + " in words is never stored.")
  public RestResponse<ExpertView> reject(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RejectExpert request) {
    return answer(desk.reject(id, request, ifMatch));
  }

  @POST
  @Path("{id}:redirect")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Redirect to another role",
      description =
          "UNDER_REVIEW → REDIRECTED: someone without training is offered the role of a developer"
              + " client or a course instead of a rejection (S1-29). 409 REDIRECT_CONSENT_MISSING"
              + " unless the person has agreed: on the willingness, or on the day given here.")
  public RestResponse<ExpertView> redirect(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RedirectExpert request) {
    return answer(desk.redirect(id, request, ifMatch));
  }

  @POST
  @Path("{id}:reopen")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Start again in another role",
      description = "REDIRECTED → INTERESTED as the given kind.")
  public RestResponse<ExpertView> reopen(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReopenExpert request) {
    return answer(desk.reopen(id, request.kind(), ifMatch));
  }

  @POST
  @Path("{id}:withdraw")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Withdraw",
      description = "The person takes the offer back, before being oriented.")
  public RestResponse<ExpertView> withdraw(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.step(id, ExpertStatus.WITHDRAWN, ifMatch));
  }

  @POST
  @Path("{id}:contract")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Record that the contract is made",
      description =
          "APPROVED → CONTRACTED. 409 CONTRACT_NOT_VALID unless a signed contract is valid "
              + "today.")
  public RestResponse<ExpertView> contract(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.contract(id, ifMatch));
  }

  @POST
  @Path("{id}:orient")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Record that the orientation was held",
      description =
          "CONTRACTED → ORIENTED. Which items were gone through is recorded at "
              + "orientations; the gate to ACTIVE counts them.")
  public RestResponse<ExpertView> orient(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.step(id, ExpertStatus.ORIENTED, ifMatch));
  }

  @POST
  @Path("{id}:activate")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Open the gate",
      description =
          "ORIENTED or PAUSED → ACTIVE. While anything is missing: 409 whose code is the "
              + "first missing thing (TRAINING_NOT_VERIFIED, CONTRACT_NOT_VALID, "
              + "ORIENTATION_INCOMPLETE, JOB_DESCRIPTION_NOT_ACKNOWLEDGED, "
              + "CONFIDENTIALITY_NOT_GIVEN, THEME_CONSENT_MISSING), with missing[] listing all.")
  public RestResponse<ExpertView> activate(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.activate(id, ifMatch));
  }

  @POST
  @Path("{id}:pause")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Pause",
      description =
          "ACTIVE → PAUSED with a reason. Planned receptions are not cancelled by it: booking flags"
              + " them, and the Link of the answer leads there (rel flagged-receptions).")
  public RestResponse<ExpertView> pause(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PauseExpert request) {
    return answer(desk.pause(id, request.reason().reason, ifMatch));
  }

  @POST
  @Path("{id}:end")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "End", description = "ACTIVE or PAUSED → ENDED.")
  public RestResponse<ExpertView> end(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.step(id, ExpertStatus.ENDED, ifMatch));
  }

  @POST
  @Path("{id}:anonymise")
  @RolesAllowed({Roles.COORDINATOR, Roles.DPO})
  @Operation(
      summary = "Erase the person",
      description =
          "ENDED, REJECTED or WITHDRAWN → ANONYMISED. Alias, account, themes, profile and "
              + "contact are erased for good; fee bookkeeping keeps the code.")
  public RestResponse<ExpertView> anonymise(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.anonymise(id, ifMatch));
  }

  private static RestResponse<ExpertView> answer(Expert expert) {
    return FlaggedReceptions.answer(expert);
  }
}
