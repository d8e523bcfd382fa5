package fi.osallisuus.booking.registration.page;

/** One's own registration: how it stands, and what one may do. */
record MinePage(
    EventLine event,
    String status,
    String seats,
    String code,
    boolean fresh,
    boolean mayAccept,
    boolean mayCancel) {}
