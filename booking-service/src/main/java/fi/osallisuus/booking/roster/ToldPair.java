package fi.osallisuus.booking.roster;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a work pair's event that booking needs; the rest is ignored. */
record ToldPair(
    UUID workPairId,
    long version,
    UUID unitId,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Absence> absences,
    @Nullable List<Member> members) {

  record Member(String ref) {
    /** The same reference is the same person, in whichever pair. */
    UUID id() {
      return UUID.nameUUIDFromBytes(("professional " + ref).getBytes(StandardCharsets.UTF_8));
    }
  }

  record Absence(String field, LocalDate from, LocalDate to) {}

  String[] refs() {
    return members == null
        ? new String[0]
        : members.stream().map(Member::ref).toArray(String[]::new);
  }

  UUID[] ids() {
    return members == null ? new UUID[0] : members.stream().map(Member::id).toArray(UUID[]::new);
  }

  String[] away(Function<Absence, Object> part) {
    return absences.stream().map(part).map(Object::toString).toArray(String[]::new);
  }
}
