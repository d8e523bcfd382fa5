package fi.osallisuus.registry.staff;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A staff assignment; the account behind it has no name here. */
@Schema(name = "StaffAssignment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StaffAssignmentView(
    UUID id,
    @Schema(examples = "CASE_LEAD") String role,
    UUID unitId,
    String accountId,
    @Nullable String profession,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "0.50")
        BigDecimal fte,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable UUID initiativeId,
    @Schema(
            description = "FTE_OVER_1: more than a full working time on its first day.",
            examples = "[\"FTE_OVER_1\"]")
        List<String> warnings,
    long version) {}
