package fi.osallisuus.kit.test;

/** Holds an event against its published JSON Schema and example. */
public final class EventContract {
  private EventContract() {}

  /**
   * @param topic e.g. booking.appointment.v1
   * @param type short (appointment.confirmed) or full
   *     (fi.osallisuus.booking.appointment.confirmed.v1)
   */
  public static void assertValid(String topic, String type, String json) {}

  /** Every schema of the topic has an example and every example fits its schema. */
  public static void assertExamples(String topic) {}
}
