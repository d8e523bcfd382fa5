package fi.osallisuus.kit.trial.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A method whose author forgot to say who may: it is closed. */
@Path("/api/trial/v1/forgotten")
public class ForgottenResource {
  @GET
  @Operation(hidden = true)
  public String get() {
    return "open";
  }
}
