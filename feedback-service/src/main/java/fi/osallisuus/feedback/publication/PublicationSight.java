package fi.osallisuus.feedback.publication;

import fi.osallisuus.feedback.media.MediaLinks;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reads what: everybody what is public, staff what is published, who writes everything. */
@ApplicationScoped
@Transactional
public class PublicationSight {
  private final Publications publications;
  private final PublicationReads reads;
  private final ReadCounter counter;
  private final MediaLinks media;
  private final Actor actor;

  PublicationSight(
      Publications publications,
      PublicationReads reads,
      ReadCounter counter,
      MediaLinks media,
      Actor actor) {
    this.publications = publications;
    this.reads = reads;
    this.counter = counter;
    this.media = media;
    this.actor = actor;
  }

  Page<PublicationView> list(
      @Nullable PublicationType type,
      @Nullable PublicationAudience audience,
      @Nullable PublicationStatus status,
      @Nullable String cursor,
      int limit) {
    var page =
        publications.search(
            type, audience, writes() ? status : PublicationStatus.PUBLISHED, cursor, limit);
    var counts = reads.of(page.items().stream().map(Publication::id).toList());
    return new Page<>(
        page.items().stream()
            .map(
                p ->
                    PublicationView.of(
                        p, counts.getOrDefault(p.id(), PublicationReads.NONE).reads()))
            .toList(),
        page.next());
  }

  /** A reader's look counts; a writer's does not. */
  PublicationView get(UUID id) {
    var publication = publications.get(id);
    if (!writes()) {
      if (!publication.isPublished()) {
        throw Publications.none();
      }
      counter.read(id);
    }
    return PublicationView.of(publication, reads.of(id).reads());
  }

  /** What everybody may read of the county at hand, newest first, without the texts. */
  public Page<PublicPublication> forEverybody(
      @Nullable PublicationType type, @Nullable String cursor, int limit) {
    var page =
        publications.search(
            type, PublicationAudience.PUBLIC, PublicationStatus.PUBLISHED, cursor, limit);
    return new Page<>(page.items().stream().map(PublicPublication::line).toList(), page.next());
  }

  /** One of them, which counts as read. */
  public PublicPublication forEverybody(UUID id) {
    var publication = publications.get(id);
    if (!publication.forEverybody()) {
      throw Publications.none();
    }
    counter.read(id);
    return PublicPublication.whole(publication, media.forEverybody(publication.mediaIds()));
  }

  private boolean writes() {
    return actor.has(Roles.COORDINATOR);
  }
}
