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
      Stream.of("PEER_RECEPTION_CLIENT", "EXPERT_EXPERIENCE", "PROFESSIONAL_EXPERIENCE")
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
