package fi.osallisuus.registry.enquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who gets the enquiries of an area. */
@Schema(name = "EnquiryRoute")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnquiryRouteView(
    UUID areaId,
    @Schema(description = "Absent: nobody in particular.") @Nullable String accountId,
    long version) {}
