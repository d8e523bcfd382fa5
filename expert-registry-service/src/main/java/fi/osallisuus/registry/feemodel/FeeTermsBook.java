package fi.osallisuus.registry.feemodel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What other features ask about fee models. */
@ApplicationScoped
public class FeeTermsBook {
  private final FeeModels models;

  FeeTermsBook(FeeModels models) {
    this.models = models;
  }

  /** The terms for a mode of work on a day; none where HR has approved no model (S0-38). */
  public Optional<FeeTerms> on(String mode, LocalDate day) {
    return models.on(mode, day).map(model -> model.terms(day));
  }

  /** The terms of a model that an entry was made by. */
  public FeeTerms of(UUID modelId, LocalDate day) {
    return models.get(modelId).terms(day);
  }
}
