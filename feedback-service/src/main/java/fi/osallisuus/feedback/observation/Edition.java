package fi.osallisuus.feedback.observation;

import fi.osallisuus.kit.db.Row;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A report as it read from a day on; never changed. */
@Entity
@Table(name = "observation_edition")
class Edition extends Row {
  private UUID reportId;
  private int number;
  private LocalDate frozenOn;
  private String content;

  Edition() {}

  Edition(UUID reportId, int number, LocalDate frozenOn, String content) {
    this.reportId = reportId;
    this.number = number;
    this.frozenOn = frozenOn;
    this.content = content;
  }

  String content() {
    return content;
  }
}
