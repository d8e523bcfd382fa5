package fi.osallisuus.local.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the scenario's eighteen bookings.
 *
 * @param number as in the scenario's table
 * @param date of the reception
 * @param time of the slot
 * @param clientType OWN_EXPERIENCE or NEXT_OF_KIN
 * @param source who guided the client here
 * @param end what became of it
 */
record PilotBooking(
    int number, String date, String time, String clientType, String source, End end) {

  /** How a booking ended. */
  enum End {
    COMPLETED,
    NO_SHOW,
    CANCELLED_EARLY,
    CANCELLED_LATE,
    CANCELLED_ROOM
  }

  boolean needsDecision() {
    return clientType.equals("OWN_EXPERIENCE");
  }

  boolean byClient() {
    return source.equals("SELF");
  }

  /** The day and time after which the slot of number 9 is free again; nothing for the others. */
  @Nullable String bookedNotBefore() {
    return number == 9 ? "2026-03-25T12:00" : null;
  }

  private static final String A = "2026-03-23";
  private static final String B = "2026-03-27";
  private static final String C = "2026-03-30";
  private static final String D = "2026-04-10";
  private static final String OWN = "OWN_EXPERIENCE";
  private static final String KIN = "NEXT_OF_KIN";

  static List<PilotBooking> all() {
    return List.of(
        new PilotBooking(1, A, "09:00", OWN, "PROFESSIONAL", End.COMPLETED),
        new PilotBooking(2, A, "10:00", KIN, "SELF", End.COMPLETED),
        new PilotBooking(3, A, "11:00", OWN, "PROFESSIONAL", End.NO_SHOW),
        new PilotBooking(4, A, "13:00", OWN, "PROFESSIONAL", End.COMPLETED),
        new PilotBooking(5, A, "14:00", KIN, "SELF", End.COMPLETED),
        new PilotBooking(6, B, "09:00", OWN, "PROFESSIONAL", End.COMPLETED),
        new PilotBooking(7, B, "10:00", KIN, "PROFESSIONAL", End.COMPLETED),
        new PilotBooking(8, B, "11:00", OWN, "PROFESSIONAL", End.CANCELLED_EARLY),
        new PilotBooking(9, B, "11:00", KIN, "SELF", End.COMPLETED),
        new PilotBooking(10, B, "13:00", OWN, "PARTNER", End.COMPLETED),
        new PilotBooking(11, C, "09:00", OWN, "PROFESSIONAL", End.COMPLETED),
        new PilotBooking(12, C, "10:00", OWN, "PROFESSIONAL", End.NO_SHOW),
        new PilotBooking(13, C, "11:00", KIN, "SELF", End.COMPLETED),
        new PilotBooking(14, C, "13:00", OWN, "PROFESSIONAL", End.CANCELLED_LATE),
        new PilotBooking(15, D, "09:00", OWN, "PROFESSIONAL", End.COMPLETED),
        new PilotBooking(16, D, "10:00", KIN, "SELF", End.COMPLETED),
        new PilotBooking(17, D, "11:00", OWN, "PROFESSIONAL", End.CANCELLED_ROOM),
        new PilotBooking(18, D, "13:00", KIN, "PROFESSIONAL", End.COMPLETED));
  }
}
