package fi.osallisuus.feedback.observation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One thing that was seen or heard. */
@Entity
class Observation {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @Enumerated(EnumType.STRING)
  private ObservationKind kind;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Enumerated(EnumType.STRING)
  private Polarity polarity;

  private String text;
  private @Nullable String question;
  private boolean oralConsent;
  private boolean urgent;

  Observation() {}

  Observation(WriteObservation written) {
    write(written);
  }

  /** What has been told to the ward as urgent stays so. */
  void write(WriteObservation written) {
    kind = written.kind();
    category = written.category();
    polarity = written.polarity();
    text = written.text();
    question = written.question();
    oralConsent = written.consented();
    urgent = urgent || written.isUrgent();
  }

  void reword(String newText) {
    text = newText;
  }

  Tally.Cell cell() {
    return new Tally.Cell(category, polarity, kind);
  }

  UUID id() {
    return id;
  }

  String text() {
    return text;
  }

  boolean urgent() {
    return urgent;
  }

  Category category() {
    return category;
  }

  @Nullable String question() {
    return question;
  }

  ObservationView view() {
    return new ObservationView(id, kind, category, polarity, text, question, oralConsent, urgent);
  }
}
