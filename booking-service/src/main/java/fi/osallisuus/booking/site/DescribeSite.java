package fi.osallisuus.booking.site;

import fi.osallisuus.booking.calendar.OpenHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a site when it is opened and when it changes. */
@Schema(
    example =
        """
        {"name": {"fi": "Psykososiaalinen keskus", "sv": "Psykosociala centret", "en": "Psychosocial centre"},
         "address": {"street": "Esimerkkitie 1", "postalCode": "65100", "city": "Vaasa"},
         "accessibility": {"stepFree": true, "inductionLoop": false, "accessibleToilet": true},
         "officeHours": [{"weekday": "MONDAY", "from": "08:00", "to": "16:15"}, {"weekday": "FRIDAY", "from": "08:00", "to": "16:15"}]}
        """)
record DescribeSite(
    @Valid @NotNull SiteName name,
    @Nullable UUID unitId,
    @Valid @Nullable Address address,
    @Nullable Accessibility accessibility,
    @Nullable @Size(max = 28) List<@Valid @NotNull OpenHours> officeHours,
    @Nullable Boolean active) {

  List<OpenHours> hours() {
    return officeHours == null ? OpenHours.usual() : officeHours;
  }

  boolean isActive() {
    return active == null || active;
  }
}
