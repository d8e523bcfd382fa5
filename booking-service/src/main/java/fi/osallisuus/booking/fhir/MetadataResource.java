package fi.osallisuus.booking.fhir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What of FHIR is spoken here, for everybody. */
@Path(Fhir.PATH + "/metadata")
@Produces({Fhir.JSON, Fhir.PLAIN_JSON})
@RunOnVirtualThread
@PermitAll
@Tag(name = "FHIR", description = "The same times and appointments as FHIR R4; see docs/fhir.md")
class MetadataResource {
  private static final String FILE = "/fhir/capability-statement.json";

  private final ObjectMapper json;
  private final FhirAddress address;

  MetadataResource(ObjectMapper json, FhirAddress address) {
    this.json = json;
    this.address = address;
  }

  @GET
  @Operation(
      summary = "What of FHIR is spoken here",
      description = "The CapabilityStatement, without a login: resources, searches, operations.")
  public RestResponse<Object> metadata() {
    return Answers.ok(statement());
  }

  /** Read when asked: clients do so once, and nothing need be kept for it. */
  private ObjectNode statement() {
    try (InputStream file = MetadataResource.class.getResourceAsStream(FILE)) {
      var statement = (ObjectNode) json.readTree(file);
      ((ObjectNode) statement.get("implementation")).put("url", address.root());
      return statement;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
