package fi.osallisuus.registry.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is represented in a body and who is missing (S1-11, S1-13, S4-19). */
@Schema(name = "Composition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Composition(
    int members,
    @Schema(description = "Counted by what is alike: role, unit, sector, reason.")
        List<MemberCount> counts,
    @Schema(description = "Sectors that a working group is to cover.") List<String> expectedSectors,
    List<String> representedSectors,
    List<String> missingSectors,
    @Schema(description = "Seats of a steering group that nobody fills.") List<Seat> missingSeats,
    @Schema(description = "Whether no sector and no seat is missing.") boolean complete) {

  /**
   * @param linesOfCounty what a working group covers that has not said its sectors itself
   */
  static Composition of(Body body, List<Membership> present, Set<String> linesOfCounty) {
    var expected =
        body.kind() != BodyKind.WORKING_GROUP || !body.expectedSectors().isEmpty()
            ? body.expectedSectors()
            : sorted(linesOfCounty);
    var represented = distinct(present, Membership::sector);
    var missing = expected.stream().filter(s -> !represented.contains(s)).toList();
    var seats = body.kind() == BodyKind.STEERING_GROUP ? emptySeats(present) : List.<Seat>of();
    return new Composition(
        present.size(),
        MemberCount.of(present),
        expected,
        represented,
        missing,
        seats,
        missing.isEmpty() && seats.isEmpty());
  }

  static List<Seat> emptySeats(List<Membership> present) {
    var filled = present.stream().map(Membership::seat).collect(Collectors.toSet());
    return Arrays.stream(Seat.values()).filter(s -> !filled.contains(s)).toList();
  }

  private static List<String> distinct(
      List<Membership> present,
      Function<Membership, @org.jspecify.annotations.Nullable String> of) {
    return sorted(present.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet()));
  }

  private static List<String> sorted(Collection<String> codes) {
    return List.copyOf(new TreeSet<>(codes));
  }
}
