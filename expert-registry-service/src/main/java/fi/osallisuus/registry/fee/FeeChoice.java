package fi.osallisuus.registry.fee;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A person's standing word that fees are not wanted; expenses are paid all the same (facts 2.7).
 */
@Entity
class FeeChoice {
  @Id private UUID expertId;
  private long version;
  private boolean declined;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> modes = List.of();

  private LocalDate chosenOn;
  private String recordedBy;

  FeeChoice() {}

  FeeChoice(UUID expertId) {
    this.expertId = expertId;
  }

  void choose(ChooseFee request, LocalDate day, String by) {
    declined = request.declined();
    modes = List.copyOf(new LinkedHashSet<>(request.modes()));
    chosenOn = day;
    recordedBy = by;
    version++;
  }

  /** No mode named: the word holds for all of them. */
  boolean declines(String mode) {
    return declined && (modes.isEmpty() || modes.contains(mode));
  }

  long version() {
    return version;
  }

  FeeChoiceView view() {
    return new FeeChoiceView(expertId, declined, modes, chosenOn, version);
  }
}
