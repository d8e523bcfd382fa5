package fi.osallisuus.booking.engagement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An organisation that arranges an engagement: a unit, a partner of the registry, or another. */
@Embeddable
record Organiser(
    @Nullable UUID unitId,
    @Nullable UUID partnerId,
    @Nullable @Size(max = 120) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") String name) {

  boolean isOne() {
    return Stream.of(unitId, partnerId, name).filter(Objects::nonNull).count() == 1;
  }
}
