package fi.osallisuus.registry.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who came, by membership; guests by role. */
@Schema(name = "Attendance")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendanceView(
    @Nullable UUID membershipId,
    String role,
    int count,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "16.00")
        @Nullable BigDecimal kilometres) {}
