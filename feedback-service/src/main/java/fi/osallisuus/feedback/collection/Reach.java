package fi.osallisuus.feedback.collection;

import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways by which people reach a collection. */
@Embeddable
class Reach {
  private String channels = "";

  /** Remembers a way; says whether it is new. */
  boolean by(ChannelKind kind) {
    Set<ChannelKind> kinds = EnumSet.of(kind);
    kinds.addAll(kinds());
    boolean isNew = kinds.size() > kinds().size();
    channels = kinds.stream().map(Enum::name).collect(Collectors.joining(","));
    return isNew;
  }

  boolean isNone() {
    return channels.isEmpty();
  }

  List<ChannelKind> kinds() {
    return Stream.of(channels.split(","))
        .filter(kind -> !kind.isEmpty())
        .map(ChannelKind::valueOf)
        .toList();
  }
}
