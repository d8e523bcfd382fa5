package fi.osallisuus.registry.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a body as every event of it carries it: members only as counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BodyState(
    UUID bodyId,
    long version,
    BodyKind kind,
    ParticipationLevel level,
    @Nullable UUID unitId,
    boolean openMembership,
    String status,
    LocalDate foundedOn,
    @Nullable LocalDate endedOn,
    @Nullable Rhythm rhythm,
    List<String> expectedSectors,
    List<MemberCount> members,
    int memberCount) {
  private static final String TOPIC = "registry.body.v1";

  static Event event(String type, Body body, List<Membership> present) {
    return new Event(TOPIC, type, body.id().toString(), body.state(MemberCount.of(present)));
  }
}
