package fi.osallisuus.booking.slot;

import fi.osallisuus.booking.Where;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time that somebody misses among the free ones, and where and with whom it should be. */
@Schema(
    example =
        """
        {"start": "2026-04-03T09:00:00+03:00", "siteId": "019d0000-0000-7000-8000-000000000010"}
        """)
record ExplainSlot(
    @NotNull OffsetDateTime start,
    @Nullable UUID receptionId,
    @Nullable UUID siteId,
    @Nullable UUID expertId,
    @Nullable String serviceCode,
    @Nullable @Schema(example = "ADDICTION") String theme) {

  Where where() {
    return new Where()
        .andIf("r.site_id = ?", siteId)
        .andIf("r.service_code = ?", serviceCode)
        .andIf("? = any(r.expert_ids)", expertId);
  }
}
