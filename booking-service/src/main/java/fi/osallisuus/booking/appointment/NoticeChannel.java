package fi.osallisuus.booking.appointment;

/** How the client was told that the reception is not treatment. */
public enum NoticeChannel {
  ORAL,
  PHONE,
  WEB,
  TABLET,
  SMS,
  EMAIL,
  PAPER
}
