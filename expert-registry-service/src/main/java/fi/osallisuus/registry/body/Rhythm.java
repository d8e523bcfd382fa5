package fi.osallisuus.registry.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many days lie between two meetings. */
@Embeddable
@Schema(name = "Rhythm", description = "Days from one meeting to the next: at least, at most.")
public record Rhythm(
    @Column(name = "min_days") @Min(1) @Max(400) @Schema(examples = "7") int minDays,
    @Column(name = "max_days") @Min(1) @Max(400) @Schema(examples = "14") int maxDays) {

  /** Every one to two weeks (S4-17). */
  static final Rhythm OF_PEERS = new Rhythm(7, 14);

  /** The day after which the body is late. */
  @JsonIgnore
  public LocalDate due(LocalDate last) {
    return last.plusDays(maxDays);
  }
}
