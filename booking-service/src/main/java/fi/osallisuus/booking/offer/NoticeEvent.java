package fi.osallisuus.booking.offer;

import fi.osallisuus.kit.outbox.Event;
import java.util.UUID;

/** A new version of the notice is in force. */
record NoticeEvent(
    UUID noticeId, long version, String serviceCode, int noticeVersion, NoticeText text) {

  Event event() {
    return new Event("booking.notice.v1", "notice.published", noticeId.toString(), this);
  }
}
