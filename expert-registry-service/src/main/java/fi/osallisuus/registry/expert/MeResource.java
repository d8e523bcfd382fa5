package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.AuditTrail;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.availability.AvailabilityView;
import fi.osallisuus.registry.availability.PutAvailability;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A person's own data over HTTP; 404 for an account that is no expert's. */
@Path(Api.BASE + "/me")
@RunOnVirtualThread
@RolesAllowed({Roles.EXPERT, Roles.DEVELOPER_CLIENT})
@Tag(name = "My own data", description = "What a person of the pool sees, mends and takes back")
public class MeResource extends RegistryResource {
  private final PersonDesk desk;
  private final ExpertDesk experts;
  private final ContactDesk contacts;
  private final ExpertSight sight;
  private final LifecycleDesk lifecycle;

  MeResource(
      PersonDesk desk,
      ExpertDesk experts,
      ContactDesk contacts,
      ExpertSight sight,
      LifecycleDesk lifecycle) {
    this.desk = desk;
    this.experts = experts;
    this.contacts = contacts;
    this.sight = sight;
    this.lifecycle = lifecycle;
  }

  @GET
  @Path("export")
  @Operation(
      summary = "Take my data with me",
      description =
          "GDPR art. 15 and 20: all that the registry holds about me, and who looked at it, by role"
              + " and time.")
  public PersonExport export() {
    return desk.export(desk.mine());
  }

  @GET
  @Path("acts")
  @Operation(
      summary = "See who looked at my data",
      description = "By role and time, the newest first.")
  public Page<AuditTrail.Act> acts(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.acts(desk.mine(), limit, cursor);
  }

  @GET
  @Path("profile")
  @Operation(
      summary = "Read my profile",
      description = "The same as at `experts/me`: profile, themes, state and what is missing.")
  public RestResponse<ExpertView> profile() {
    return answer(sight.me());
  }

  @PUT
  @Path("profile")
  @Operation(
      summary = "Correct my profile",
      description = "GDPR art. 16: alias, languages, areas and modes.")
  public RestResponse<ExpertView> putProfile(
      @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull EditProfile request) {
    return answer(ExpertView.full(experts.edit(desk.mine(), request, ifMatch)));
  }

  @GET
  @Path("contact")
  @Operation(summary = "Read my name and address", description = "404 while none is kept.")
  public RestResponse<ContactView> contact() {
    var view = contacts.read(desk.mine());
    return ok(view, view.version());
  }

  @PUT
  @Path("contact")
  @Operation(
      summary = "Correct my name and address",
      description =
          "GDPR art. 16. Kept encrypted with a key of my own. The first writing needs no If-Match,"
              + " later ones do.")
  public RestResponse<ContactView> putContact(
      @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull PutContact request) {
    var view = contacts.write(desk.mine(), request, ifMatch);
    return ok(view, view.version());
  }

  @GET
  @Path("consents")
  @Operation(
      summary = "See what I have consented to",
      description = "Each with its text version and day; withdrawn ones too.")
  public RestResponse<ConsentsView> consents() {
    var view = desk.consents(desk.mine());
    return ok(view, view.version());
  }

  @POST
  @Path("consents:withdraw")
  @Operation(
      summary = "Withdraw my consent to a theme",
      description =
          "As easy as giving it: the theme is hidden at once, and I am PAUSED if I was ACTIVE.")
  public RestResponse<ExpertView> withdraw(
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull WithdrawThemeConsent request) {
    return FlaggedReceptions.answer(experts.withdrawTheme(desk.mine(), request, ifMatch));
  }

  @GET
  @Path("availability")
  @Operation(
      summary = "Read when I can work",
      description = "Hours of the week and days that differ; version 0: nothing has been said.")
  public RestResponse<AvailabilityView> availability() {
    var view = desk.availability(desk.mine());
    return ok(view, view.version());
  }

  @PUT
  @Path("availability")
  @Operation(
      summary = "Say when I can work",
      description = "The whole of it. The first writing needs no If-Match, later ones do.")
  public RestResponse<AvailabilityView> putAvailability(
      @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull PutAvailability request) {
    var view = desk.putAvailability(desk.mine(), request, ifMatch);
    return ok(view, view.version());
  }

  @DELETE
  @Operation(
      summary = "Have me erased",
      description =
          "GDPR art. 17, from any state. 409 FEES_UNSETTLED while something is still owed to me."
              + " What is left is a code and the vouchers of what was paid.")
  public RestResponse<Void> erase(@HeaderParam("If-Match") @Nullable String ifMatch) {
    lifecycle.erase(desk.mine(), ifMatch);
    return RestResponse.noContent();
  }

  private static RestResponse<ExpertView> answer(ExpertView view) {
    return ok(view, view.version());
  }
}
