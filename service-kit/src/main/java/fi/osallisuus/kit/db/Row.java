package fi.osallisuus.kit.db;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * The key and the version that every changeable row has. The version is counted by the verbs
 * themselves, on a locked row, so that an event can carry it before the flush. The county is a
 * column default of the database and never mapped: nothing here could write another one.
 */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class Row {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private long version = 1;

  /** The row's key, known from the moment it is persisted. */
  public UUID id() {
    return id;
  }

  /** Grows by one with every change; stands in the ETag and in the events. */
  public long version() {
    return version;
  }

  /** Every verb that changes something says so here. */
  protected void changed() {
    version++;
  }
}
