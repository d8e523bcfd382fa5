package fi.osallisuus.booking.claim;

import fi.osallisuus.booking.slot.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that must be free for the same time; built step by step, each step a new value. */
public record Needs(
    Span time, List<One> ones, List<Places> places, @Nullable Instant holdExpiresAt) {

  /** Somebody or something with an identity, of which there is exactly one. */
  record One(UUID id, Clash.Role role) {}

  /** So many places of a ward. */
  record Places(UUID wardId, int count) {}

  public Needs {
    ones = ones.stream().sorted(Comparator.comparing(One::role)).toList();
    places = places.stream().sorted(Comparator.comparing(Places::wardId)).toList();
  }

  public static Needs at(Span time) {
    return new Needs(time, List.of(), List.of(), null);
  }

  /** The people who receive, lead or observe. */
  public Needs hosts(Collection<UUID> ids) {
    return and(ids, Clash.Role.HOST);
  }

  /** The professionals of a work pair. */
  public Needs pair(Collection<UUID> ids) {
    return and(ids, Clash.Role.PAIR);
  }

  public Needs room(@Nullable UUID id) {
    return and(id == null ? List.of() : List.of(id), Clash.Role.ROOM);
  }

  public Needs device(@Nullable UUID id) {
    return and(id == null ? List.of() : List.of(id), Clash.Role.DEVICE);
  }

  public Needs places(@Nullable UUID wardId, int count) {
    if (wardId == null) {
      return this;
    }
    var more = new ArrayList<>(places);
    more.add(new Places(wardId, count));
    return new Needs(time, ones, more, holdExpiresAt);
  }

  /** Makes it a hold: from then on it blocks nobody. */
  public Needs until(Instant expiry) {
    return new Needs(time, ones, places, expiry);
  }

  UUID[] ids() {
    return ones.stream().map(One::id).toArray(UUID[]::new);
  }

  List<UUID> ids(Clash.Role role) {
    return ones.stream().filter(one -> one.role() == role).map(One::id).toList();
  }

  String[] roles() {
    return ones.stream().map(one -> one.role().name()).toArray(String[]::new);
  }

  UUID[] wardIds() {
    return places.stream().map(Places::wardId).toArray(UUID[]::new);
  }

  private Needs and(Collection<UUID> ids, Clash.Role role) {
    var more = Stream.concat(ones.stream(), ids.stream().map(id -> new One(id, role))).toList();
    return new Needs(time, more, places, holdExpiresAt);
  }
}
