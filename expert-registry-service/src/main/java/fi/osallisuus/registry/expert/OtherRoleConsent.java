package fi.osallisuus.registry.expert;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Whether a person has agreed beforehand to be offered another role. */
public interface OtherRoleConsent {

  /** The day of the agreement. */
  Optional<LocalDate> givenOn(UUID expertId);
}
