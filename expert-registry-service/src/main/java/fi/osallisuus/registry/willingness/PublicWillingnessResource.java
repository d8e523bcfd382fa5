package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.willingness.ReceiptRequests.ChangeWillingness;
import fi.osallisuus.registry.willingness.ReceiptRequests.ViewWillingness;
import fi.osallisuus.registry.willingness.ReceiptRequests.WithdrawWillingness;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Willingness for programs, without login; the pages under /p/r do the same for people. */
@Path(Api.BASE + "/public/willingness/{county}")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Public willingness", description = "Signalling willingness to work, without a login")
public class PublicWillingnessResource {
  /** An information evening with one Wi-Fi address fills in many forms at once. */
  private static final int FORMS = 120;

  /** Nobody types a code more often; at this rate 80 bits are not found by trying. */
  private static final int RECEIPTS = 30;

  private final WillingnessForms forms;
  private final WillingnessDesk desk;

  PublicWillingnessResource(WillingnessForms forms, WillingnessDesk desk) {
    this.forms = forms;
    this.desk = desk;
  }

  @GET
  @RateLimited(calls = FORMS)
  @Operation(
      summary = "Fetch the form",
      description =
          "What can be offered in this county, in three languages, the present texts to consent to,"
              + " and a start stamp for one willingness. 409 WILLINGNESS_NOT_OPEN while the county"
              + " has no areas.")
  @APIResponse(responseCode = "200", description = "The form")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  public WillingnessForm form(@PathParam("county") String county) {
    forms.enter(county);
    return forms.blank(county);
  }

  @POST
  @ResponseStatus(201)
  @RateLimited(calls = FORMS)
  @Operation(
      summary = "Signal willingness",
      description =
          "Takes the willingness into the county's queue as INTERESTED and answers with a receipt"
              + " code, shown this once. The answer is the same for known and unknown addresses."
              + " The same start stamp within ten minutes changes nothing and is answered alike, so"
              + " a repeated call is safe without an Idempotency-Key; later it is FORM_SENT (409)."
              + " 422: CONSENT_MISSING, CONSENT_TEXT_OUTDATED, CONTACT_REQUIRED, CODE_UNKNOWN,"
              + " UNIT_UNKNOWN, START_STAMP_INVALID.")
  @APIResponse(responseCode = "201", description = "The receipt code")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  public ReceiptGiven submit(
      @PathParam("county") String county, @Valid @NotNull SubmitWillingness request) {
    forms.enter(county);
    return new ReceiptGiven(desk.submit(county, request, false));
  }

  @POST
  @Path("receipt:view")
  @RateLimited(calls = RECEIPTS)
  @Operation(
      summary = "Look at the own willingness",
      description =
          "What the county has and where it stands. Changes nothing; an unknown code: 404.")
  public MyWillingness view(
      @PathParam("county") String county, @Valid @NotNull ViewWillingness request) {
    forms.enter(county);
    return desk.view(request.receiptCode());
  }

  @POST
  @Path("receipt:change")
  @RateLimited(calls = RECEIPTS)
  @Operation(
      summary = "Change the own willingness",
      description =
          "All of it anew, with the consents, while the county has not decided; then"
              + " WILLINGNESS_DECIDED (409). A theme that is left out loses its consent.")
  @APIResponse(responseCode = "200", description = "As it is from now on")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  public MyWillingness change(
      @PathParam("county") String county, @Valid @NotNull ChangeWillingness request) {
    forms.enter(county);
    return desk.change(request.receiptCode(), request.willing());
  }

  @POST
  @Path("receipt:withdraw")
  @ResponseStatus(204)
  @RateLimited(calls = RECEIPTS)
  @Operation(
      summary = "Withdraw the own willingness",
      description =
          "The willingness becomes WITHDRAWN; with `erase` everything about the person is erased at"
              + " once, else after twelve months. WILLINGNESS_DECIDED (409) for someone who works"
              + " already: the coordinator ends that.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  public void withdraw(
      @PathParam("county") String county, @Valid @NotNull WithdrawWillingness request) {
    forms.enter(county);
    desk.withdraw(request.receiptCode(), request.erase());
  }
}
