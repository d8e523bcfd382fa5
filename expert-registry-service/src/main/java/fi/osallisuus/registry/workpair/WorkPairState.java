package fi.osallisuus.registry.workpair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The full state of a pair as every event of it carries it: professions, and for each of the two a
 * reference by which booking knows that it is the same one; no person.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkPairState(
    UUID workPairId,
    long version,
    UUID unitId,
    List<String> professions,
    @Nullable OverrideReason overrideReason,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Absence> absences,
    List<Member> members) {

  /**
   * One of the two.
   *
   * @param ref keyed hash of the account; says nothing without the link key
   */
  record Member(String ref, Profession.Field field) {}

  /** Days without one of the two. */
  record Absence(Profession.Field field, LocalDate from, LocalDate to) {}
}
