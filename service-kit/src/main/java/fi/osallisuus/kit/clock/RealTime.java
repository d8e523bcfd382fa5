package fi.osallisuus.kit.clock;

import java.time.InstantSource;

/** The machine's own time: for what is measured, never for what is decided. */
public final class RealTime {
  private RealTime() {}

  public static InstantSource source() {
    return InstantSource.system();
  }
}
