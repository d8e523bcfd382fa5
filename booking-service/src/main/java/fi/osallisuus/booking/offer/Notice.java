package fi.osallisuus.booking.offer;

import fi.osallisuus.booking.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One published version of the not-treatment notice; never changed, only followed by the next. */
@Entity
@Table(name = "notice")
class Notice {
  @Id private UUID id;
  private UUID serviceId;
  private int noticeVersion;

  @Column(name = "text_fi")
  private String fi;

  @Column(name = "text_sv")
  private String sv;

  @Column(name = "text_en")
  private String en;

  private Instant publishedAt;

  protected Notice() {}

  Notice(UUID serviceId, int noticeVersion, NoticeText text, Instant publishedAt) {
    this.id = Ids.next();
    this.serviceId = serviceId;
    this.noticeVersion = noticeVersion;
    this.fi = text.fi();
    this.sv = text.sv();
    this.en = text.en();
    this.publishedAt = publishedAt;
  }

  UUID id() {
    return id;
  }

  int version() {
    return noticeVersion;
  }

  NoticeText text() {
    return new NoticeText(fi, sv, en);
  }

  NoticeView view() {
    return new NoticeView(id, noticeVersion, text(), publishedAt);
  }

  NoticeEvent published(String serviceCode) {
    // A version of a notice never changes, so its first state is its only one.
    return new NoticeEvent(id, 1, serviceCode, noticeVersion, text());
  }
}
