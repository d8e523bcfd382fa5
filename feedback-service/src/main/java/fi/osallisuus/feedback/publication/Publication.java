package fi.osallisuus.feedback.publication;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Something that is told to the staff or to everybody. */
@Entity
class Publication extends Row {
  @Enumerated(EnumType.STRING)
  private PublicationType type;

  @Enumerated(EnumType.STRING)
  private PublicationAudience audience;

  @Enumerated(EnumType.STRING)
  private PublicationStatus status = PublicationStatus.DRAFT;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalText title;

  @AttributeOverride(name = "fi", column = @Column(name = "body_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "body_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "body_en"))
  private @Nullable LocalText body;

  private @Nullable String link;
  private @Nullable UUID unitId;
  private LocalDate listedOn;
  private @Nullable LocalDate publishedOn;
  private @Nullable LocalDate updatedOn;
  private @Nullable LocalDate archivedOn;

  @ElementCollection
  @CollectionTable(name = "publication_media", joinColumns = @JoinColumn(name = "publication_id"))
  @OrderColumn(name = "position")
  @Column(name = "media_id")
  @BatchSize(size = Limits.MAX) // a page costs one statement, however long
  private List<UUID> mediaIds = new ArrayList<>();

  Publication() {}

  Publication(WritePublication written, LocalDate today) {
    type = written.type();
    take(written);
    listedOn = today;
  }

  /** A mistake in what is published is set right; what it is, and for whom, stays then. */
  void write(WritePublication written, LocalDate today) {
    if (status == PublicationStatus.ARCHIVED) {
      throw Problem.conflict("PUBLICATION_ARCHIVED", "What was put away stays as it is.");
    }
    if (status == PublicationStatus.PUBLISHED) {
      if (written.type() != type || written.audience() != audience) {
        throw Problem.conflict(
            "PUBLICATION_FIXED", "Once published its type and audience stay; archive it instead.");
      }
      updatedOn = today;
    }
    type = written.type();
    take(written);
    changed();
  }

  private void take(WritePublication written) {
    Texts.require(written);
    audience = written.audience();
    title = written.title();
    body = written.body();
    link = written.link();
    unitId = written.unitId();
    mediaIds.clear();
    mediaIds.addAll(written.mediaOrNone());
  }

  /**
   * @param swedish whether the county tells everybody in Swedish too
   */
  void publish(boolean swedish, LocalDate today) {
    move(PublicationStatus.PUBLISHED);
    Texts.requireWhole(title, body, swedish && audience == PublicationAudience.PUBLIC);
    publishedOn = today;
    listedOn = today;
  }

  void archive(LocalDate today) {
    move(PublicationStatus.ARCHIVED);
    archivedOn = today;
  }

  private void move(PublicationStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "PUBLICATION_TRANSITION",
              "A publication in %s cannot become %s.".formatted(status, target))
          .with("state", status)
          .with("allowed", status.next());
    }
    status = target;
    changed();
  }

  boolean isPublished() {
    return status == PublicationStatus.PUBLISHED;
  }

  boolean forEverybody() {
    return isPublished() && audience == PublicationAudience.PUBLIC;
  }

  PublicationType type() {
    return type;
  }

  PublicationAudience audience() {
    return audience;
  }

  PublicationStatus status() {
    return status;
  }

  LocalText title() {
    return title;
  }

  @Nullable LocalText body() {
    return body;
  }

  @Nullable String link() {
    return link;
  }

  @Nullable UUID unitId() {
    return unitId;
  }

  LocalDate listedOn() {
    return listedOn;
  }

  @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  @Nullable LocalDate updatedOn() {
    return updatedOn;
  }

  List<UUID> mediaIds() {
    return List.copyOf(mediaIds);
  }

  List<String> languages() {
    return Texts.languages(title, body);
  }
}
