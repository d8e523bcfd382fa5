package fi.osallisuus.booking.site;

import fi.osallisuus.booking.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room with the facts that keep an expert safe in it (S0-21, S0-23). */
@Entity
@Table(name = "room")
class Room {
  @Id private UUID id;
  @Version private long version;
  private UUID siteId;
  private String name;
  private int seats;
  private boolean stepFree;
  private @Nullable String alarmNote;
  private @Nullable String exitNote;
  private boolean active;

  protected Room() {}

  Room(UUID siteId, DescribeRoom request) {
    this.id = Ids.next();
    this.siteId = siteId;
    describe(request);
  }

  final void describe(DescribeRoom request) {
    name = request.name();
    seats = request.seats();
    stepFree = request.stepFree();
    alarmNote = request.alarmNote();
    exitNote = request.exitNote();
    active = request.active() == null || request.active();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID siteId() {
    return siteId;
  }

  boolean servesAt(UUID site) {
    return active && siteId.equals(site);
  }

  /** How to call for help and how to get out must both be known. */
  boolean isSafe() {
    return alarmNote != null && exitNote != null;
  }

  RoomView view() {
    return new RoomView(id, version, siteId, name, seats, stepFree, alarmNote, exitNote, active);
  }
}
