package fi.osallisuus.feedback.notice;

import fi.osallisuus.kit.text.LocalText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One version of a service's not-treatment notice, as booking published it. */
@Entity
class Notice {
  @Id private UUID id;
  private String county;
  private String serviceCode;
  private int noticeVersion;
  private String textFi;
  private String textSv;
  private String textEn;
  // Booking's version, not a lock: only one consumer writes here.
  private long version;

  protected Notice() {}

  Notice(UUID id, String county) {
    this.id = id;
    this.county = county;
    this.version = -1;
  }

  void learn(NoticeIntake.NoticePublished told) {
    if (told.version() <= version) {
      return;
    }
    version = told.version();
    serviceCode = told.serviceCode();
    noticeVersion = told.noticeVersion();
    textFi = told.text().fi();
    // A notice that is missing in a language is shown in Finnish rather than not at all.
    textSv = told.text().in(java.util.Locale.of("sv"));
    textEn = told.text().in(java.util.Locale.ENGLISH);
  }

  LocalText text() {
    return new LocalText(textFi, textSv, textEn);
  }
}
