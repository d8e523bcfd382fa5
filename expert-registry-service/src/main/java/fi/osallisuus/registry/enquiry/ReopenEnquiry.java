package fi.osallisuus.registry.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is still to be asked. */
@Schema(examples = "{\"question\":\"Koskeeko lupa myös QR-koodilla kerättyä palautetta?\"}")
record ReopenEnquiry(@NotBlank @Size(max = 4000) String question) {}
