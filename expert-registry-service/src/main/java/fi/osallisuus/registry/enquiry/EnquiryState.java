package fi.osallisuus.registry.enquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of an enquiry as every event of it carries it: no text, no account. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnquiryState(
    UUID enquiryId,
    long version,
    EnquiryStatus status,
    String category,
    UUID unitId,
    LocalDate openedOn,
    @Nullable LocalDate answeredOn,
    @Nullable Integer answeredInWorkingDays,
    @Nullable LocalDate closedOn) {}
