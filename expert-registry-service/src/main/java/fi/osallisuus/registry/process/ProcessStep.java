package fi.osallisuus.registry.process;

import fi.osallisuus.registry.Words;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One step in its place. */
@Embeddable
record ProcessStep(
    int position,
    Words title,
    @Nullable Words text,
    @Enumerated(EnumType.STRING) Marking marking,
    @Nullable String responsibleRole) {

  StepView view() {
    return new StepView(position, title, text, marking, responsibleRole);
  }
}
