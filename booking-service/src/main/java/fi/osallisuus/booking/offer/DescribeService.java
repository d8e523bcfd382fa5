package fi.osallisuus.booking.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a service may be changed later. */
@Schema(
    example =
        """
        {"name": {"fi": "Kokemusasiantuntijan vastaanotto", "sv": "Erfarenhetsexpertens mottagning", "en": "Peer reception"},
         "level": "PRIMARY", "holdMinutes": 10, "active": true}
        """)
record DescribeService(
    @Valid @NotNull ServiceName name,
    @Nullable @Pattern(regexp = "[A-Z_]{1,40}") String level,
    @Nullable @Min(1) @Max(30) Integer holdMinutes,
    @Nullable Boolean active) {

  /** Long enough to read the notice aloud and agree (S0-36). */
  private static final int USUAL_HOLD = 10;

  int holdMinutesOrUsual() {
    return holdMinutes == null ? USUAL_HOLD : holdMinutes;
  }

  boolean isActive() {
    return active == null || active;
  }
}
