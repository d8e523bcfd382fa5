package fi.osallisuus.feedback.media;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;

/** A link to a video or recording. */
@Entity
class MediaLink extends Row {
  private static final int LONGEST_TITLE = 200;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalText title;

  private String url;

  @Enumerated(EnumType.STRING)
  private MediaAudience audience;

  private int durationSeconds;
  private String language;
  private boolean captions;
  private boolean peopleConsented;
  private LocalDate checkedOn;
  private boolean dead;

  MediaLink() {}

  MediaLink(DescribeMedia said, LocalDate today) {
    take(said, today);
  }

  void describe(DescribeMedia said, LocalDate today) {
    take(said, today);
    changed();
  }

  private void take(DescribeMedia said, LocalDate today) {
    if (said.audience() == MediaAudience.PUBLIC && !said.peopleConsented()) {
      throw Problem.unprocessable(
              "PEOPLE_CONSENT_MISSING",
              "Show nobody to the public who has not agreed to it; keep it for the staff.")
          .at("/peopleConsented");
    }
    if (said.title().fi().length() > LONGEST_TITLE) {
      throw Problem.unprocessable("TEXT_TOO_LONG", "A title has up to 200 characters.")
          .at("/title/fi");
    }
    if (said.checkedOn().isAfter(today)) {
      throw Problem.unprocessable("DATE_IN_FUTURE", "That day has not come yet.").at("/checkedOn");
    }
    title = said.title();
    url = said.url();
    audience = said.audience();
    durationSeconds = seconds(said.duration());
    language = said.language();
    captions = said.captions();
    peopleConsented = said.peopleConsented();
    checkedOn = said.checkedOn();
    dead = false;
  }

  /** The link leads nowhere any more; it is kept, and shown to nobody outside. */
  void die(LocalDate today) {
    dead = true;
    checkedOn = today;
    changed();
  }

  private static int seconds(String duration) {
    try {
      var length = Duration.parse(duration);
      if (length.isPositive()) {
        return (int) length.toSeconds();
      }
    } catch (DateTimeException notADuration) {
      // "PT" alone fits the pattern; it is refused as a length of nothing is.
    }
    throw Problem.unprocessable("DURATION_INVALID", "Say how long it lasts, such as PT1M39S.")
        .at("/duration");
  }

  MediaView view() {
    return new MediaView(
        id(),
        title,
        url,
        audience,
        Duration.ofSeconds(durationSeconds).toString(),
        language,
        captions,
        peopleConsented,
        checkedOn,
        dead,
        version());
  }

  boolean forEverybody() {
    return audience == MediaAudience.PUBLIC && !dead;
  }
}
