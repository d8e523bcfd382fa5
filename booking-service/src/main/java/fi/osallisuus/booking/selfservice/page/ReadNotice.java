package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.appointment.NoticeChannel;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.kit.visitor.FormFields;
import java.time.Clock;

/** What a form says of the notice: whether it was read, and which version stood on the page. */
final class ReadNotice {
  private ReadNotice() {}

  static boolean ticked(FormFields fields) {
    return fields.one("told").equals("yes");
  }

  static NoticeAcknowledgement of(FormFields fields, PageWording words, Clock clock) {
    var version = fields.one("version");
    return new NoticeAcknowledgement(
        version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0,
        words.lang(),
        NoticeChannel.WEB,
        clock.instant().atZone(WallTime.HELSINKI).toOffsetDateTime());
  }
}
