package fi.osallisuus.registry.staff;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.osallisuus.registry.DecimalText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody of the staff in a role at a unit. */
@Schema(
    examples =
        """
        {"role":"CASE_LEAD","unitId":"0197e3a0-0000-7000-8000-000000000001",\
        "accountId":"0197e3a0-0000-7000-8000-00000000000a","profession":"NURSE","fte":"0.50",\
        "startsOn":"2026-01-01"}""")
record AssignStaff(
    @Schema(description = "Code of ROLE.") @NotNull String role,
    @NotNull UUID unitId,
    @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String accountId,
    @Schema(description = "Code of PROFESSION.") @Nullable String profession,
    @NotNull
        @DecimalMin("0.01")
        @DecimalMax("1.00")
        @Digits(integer = 1, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        @Schema(type = SchemaType.STRING, examples = "0.50", description = "Share of full time.")
        BigDecimal fte,
    @NotNull LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable UUID initiativeId) {}
