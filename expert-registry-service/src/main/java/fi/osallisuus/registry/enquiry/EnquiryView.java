package fi.osallisuus.registry.enquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enquiry with what was said. */
@Schema(name = "Enquiry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnquiryView(
    UUID id,
    UUID unitId,
    @Schema(description = "The area that the unit stands in.") @Nullable UUID areaId,
    String category,
    EnquiryStatus status,
    @Nullable String assignedTo,
    LocalDate openedOn,
    @Schema(description = "Five working days after it was opened, or opened again.")
        LocalDate dueOn,
    @Schema(description = "Day of the first answer.") @Nullable LocalDate answeredOn,
    @Schema(description = "Finnish working days to the first answer; the first day is not counted.")
        @Nullable Integer answeredInWorkingDays,
    @Nullable LocalDate closedOn,
    List<EnquiryTurn> turns,
    long version) {}
