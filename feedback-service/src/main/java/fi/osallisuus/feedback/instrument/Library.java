package fi.osallisuus.feedback.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The instruments that come with the service, for a county to take over as its own drafts. */
@ApplicationScoped
class Library {
  private static final Map<String, Definition> SHIPPED =
      Stream.of(
              // Peer reception (S0-16…S0-18).
              "PEER_RECEPTION_CLIENT",
              "EXPERT_EXPERIENCE",
              "PROFESSIONAL_EXPERIENCE",
              // The national base of client feedback (facts 2.3).
              "THL_BASE",
              // Coordination of participation (S1-18, S1-20, S1-30…S1-34, S1-40).
              "PROFESSIONAL_MAPPING",
              "CHANNEL_WISH",
              "COORDINATOR_AWARENESS",
              "EVENT_SHORT",
              // Guidance: before and after (S3-27, S4-26), at closing (S3-43), three views (S4-25).
              "STAFF_BEFORE_AFTER",
              "CASE_CLOSING_CLIENT",
              "CASE_CLOSING_PROFESSIONAL",
              "CASE_LEAD_EXPERIENCE",
              "INTERFACE_WORKER_EXPERIENCE",
              "GUIDANCE_CLIENT_EXPERIENCE",
              // Meters whose wording belongs to others (S3-24, S4-28).
              "X3D10",
              "EUROHIS8")
          .map(Library::read)
          .collect(Collectors.toUnmodifiableMap(Definition::key, Function.identity()));

  List<Definition> all() {
    return SHIPPED.values().stream().sorted((a, b) -> a.key().compareTo(b.key())).toList();
  }

  Optional<Definition> find(String key) {
    return Optional.ofNullable(SHIPPED.get(key));
  }

  private static Definition read(String key) {
    String name = "/instruments/" + key + ".json";
    try (var in = Objects.requireNonNull(Library.class.getResourceAsStream(name), name)) {
      return Definitions.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
