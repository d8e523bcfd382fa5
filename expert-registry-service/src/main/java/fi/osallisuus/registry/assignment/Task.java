package fi.osallisuus.registry.assignment;

import fi.osallisuus.registry.occupation.Span;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, when and where: the same words in the request and in the assignment.
 *
 * @param paid whether the fee model of the mode pays for it
 */
@Embeddable
public record Task(
    UUID unitId,
    String title,
    String mode,
    @Nullable String modeText,
    String language,
    boolean remote,
    @Nullable UUID areaId,
    @Nullable String place,
    Instant startsAt,
    Instant endsAt,
    String level,
    @Nullable String purpose,
    @Nullable String phase,
    @Nullable String partnerRole,
    @Nullable UUID partnerUnitId,
    @Nullable String partnerContact,
    boolean paid) {

  public Span span() {
    return new Span(startsAt, endsAt);
  }

  public int minutes() {
    return (int) Duration.between(startsAt, endsAt).toMinutes();
  }

  public @Nullable Partner partner() {
    return partnerRole == null || partnerUnitId == null || partnerContact == null
        ? null
        : new Partner(partnerRole, partnerUnitId, partnerContact);
  }

  /** The same task with this professional beside the expert. */
  public Task with(Partner partner) {
    return new Task(
        unitId,
        title,
        mode,
        modeText,
        language,
        remote,
        areaId,
        place,
        startsAt,
        endsAt,
        level,
        purpose,
        phase,
        partner.role(),
        partner.unitId(),
        partner.contact(),
        paid);
  }
}
