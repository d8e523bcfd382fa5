package fi.osallisuus.registry.willingness;

import fi.osallisuus.registry.expert.OtherRoleConsent;
import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a willingness is to the person it tells of, and to the lifecycle. */
@ApplicationScoped
class WillingnessOfPerson implements PersonalData, OtherRoleConsent {
  private final Willingnesses willingnesses;

  WillingnessOfPerson(Willingnesses willingnesses) {
    this.willingnesses = willingnesses;
  }

  @Override
  public String section() {
    return "willingness";
  }

  @Override
  public @Nullable Object held(UUID expertId) {
    return willingnesses.findByIdOptional(expertId).map(HeldWillingness::of).orElse(null);
  }

  @Override
  public void forget(UUID expertId) {
    willingnesses.deleteById(expertId);
  }

  @Override
  public Optional<LocalDate> givenOn(UUID expertId) {
    return willingnesses.findByIdOptional(expertId).map(Willingness::otherRoleAgreedOn);
  }
}
