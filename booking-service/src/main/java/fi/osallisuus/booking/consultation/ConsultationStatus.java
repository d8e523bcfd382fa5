package fi.osallisuus.booking.consultation;

/** A consultation is open, then answered, then closed; what nobody needs is closed unanswered. */
enum ConsultationStatus {
  OPEN,
  ANSWERED,
  CLOSED
}
