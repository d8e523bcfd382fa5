package fi.osallisuus.booking.ward;

import fi.osallisuus.booking.Name;
import fi.osallisuus.booking.OnDutyContact;
import fi.osallisuus.booking.calendar.OpenHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a ward when it is opened and when it changes. */
@Schema(
    example =
        """
        {"unitId": "019d0000-0000-7000-8000-000000000003",
         "name": {"fi": "Osasto 1", "sv": "Avdelning 1", "en": "Ward 1"}, "observerPlaces": 2,
         "hours": [{"weekday": "TUESDAY", "from": "07:00", "to": "21:00"}],
         "contact": {"title": "Vastaava hoitaja", "phone": "014 123 4567"}, "active": true}
        """)
record DescribeWard(
    @NotNull UUID unitId,
    @Valid @NotNull Name name,
    @Min(1) @Max(50) @Schema(description = "Observers at a time.") int observerPlaces,
    @Nullable
        @Size(max = 28)
        @Schema(description = "When observers may be there; left out: round the clock.")
        List<@Valid @NotNull OpenHours> hours,
    @Valid @Nullable OnDutyContact contact,
    @Nullable Boolean active) {

  List<OpenHours> hoursOrAlways() {
    return hours == null ? List.of() : hours;
  }

  boolean isActive() {
    return active == null || active;
  }
}
