package fi.osallisuus.booking.appointment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands on record of the notice given to a client. */
public record NoticeRecord(
    int version,
    @Nullable String language,
    @Nullable NoticeChannel channel,
    @Nullable Instant at,
    boolean repeated,
    @Schema(description = "A newer version is in force: tell the client anew before check-in.")
        boolean outdated) {

  static @Nullable NoticeRecord of(Appointment a, int inForce) {
    if (a.noticeVersion == null) {
      return null;
    }
    boolean open = a.status == AppointmentStatus.CONFIRMED;
    return new NoticeRecord(
        a.noticeVersion,
        a.noticeLanguage,
        a.noticeChannel,
        a.noticeAt,
        a.noticeRepeated,
        open && a.noticeVersion < inForce);
  }
}
