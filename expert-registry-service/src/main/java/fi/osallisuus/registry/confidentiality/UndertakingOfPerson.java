package fi.osallisuus.registry.confidentiality;

import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's confidentiality undertaking; the duty stays by law, the record goes. */
@ApplicationScoped
class UndertakingOfPerson implements PersonalData {
  private final Undertakings undertakings;

  UndertakingOfPerson(Undertakings undertakings) {
    this.undertakings = undertakings;
  }

  @Override
  public String section() {
    return "confidentiality";
  }

  @Override
  public @Nullable Object held(UUID expertId) {
    return undertakings.findByIdOptional(expertId).map(Undertaking::view).orElse(null);
  }

  @Override
  public void forget(UUID expertId) {
    undertakings.deleteById(expertId);
  }
}
