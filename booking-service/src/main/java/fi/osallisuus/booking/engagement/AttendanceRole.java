package fi.osallisuus.booking.engagement;

/** In which role people came; they are counted, never named (S1-26, S3-19). */
public enum AttendanceRole {
  PROFESSIONAL,
  UNIT_MANAGER,
  CASE_LEAD,
  COORDINATOR,
  EXPERT,
  DEVELOPER_CLIENT,
  CLIENT,
  RELATIVE,
  RESIDENT,
  PARTNER,
  BOARD_MEMBER,
  OTHER
}
