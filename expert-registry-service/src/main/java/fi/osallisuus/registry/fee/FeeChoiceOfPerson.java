package fi.osallisuus.registry.fee;

import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's standing word on fees. */
@ApplicationScoped
class FeeChoiceOfPerson implements PersonalData {
  private final FeeChoices choices;

  FeeChoiceOfPerson(FeeChoices choices) {
    this.choices = choices;
  }

  @Override
  public String section() {
    return "feeChoice";
  }

  @Override
  public @Nullable Object held(UUID expertId) {
    return choices.findByIdOptional(expertId).map(FeeChoice::view).orElse(null);
  }

  @Override
  public void forget(UUID expertId) {
    choices.deleteById(expertId);
  }
}
