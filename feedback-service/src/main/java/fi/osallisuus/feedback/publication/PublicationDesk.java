package fi.osallisuus.feedback.publication;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.media.MediaAudience;
import fi.osallisuus.feedback.media.MediaLinks;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes, publishes and puts away. */
@ApplicationScoped
@Transactional
class PublicationDesk {
  private static final String ENTITY = "publication";

  private final Publications publications;
  private final PublicationReads reads;
  private final MediaLinks media;
  private final Units units;
  private final Today today;
  private final Tenancy tenancy;
  private final Outbox outbox;
  private final Audit audit;

  PublicationDesk(
      Publications publications,
      PublicationReads reads,
      MediaLinks media,
      Units units,
      Today today,
      Tenancy tenancy,
      Outbox outbox,
      Audit audit) {
    this.publications = publications;
    this.reads = reads;
    this.media = media;
    this.units = units;
    this.today = today;
    this.tenancy = tenancy;
    this.outbox = outbox;
    this.audit = audit;
  }

  PublicationView draft(WritePublication written) {
    check(written);
    var publication = new Publication(written, today.get());
    publications.persist(publication);
    return told("drafted", publication);
  }

  PublicationView write(UUID id, @Nullable String ifMatch, WritePublication written) {
    check(written);
    return step(id, ifMatch, "written", p -> p.write(written, today.get()));
  }

  PublicationView publish(UUID id, @Nullable String ifMatch) {
    boolean swedish = Counties.bilingual(tenancy.county());
    return step(id, ifMatch, "published", p -> p.publish(swedish, today.get()));
  }

  PublicationView archive(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, "archived", p -> p.archive(today.get()));
  }

  private PublicationView step(
      UUID id, @Nullable String ifMatch, String done, Consumer<Publication> verb) {
    var publication = publications.lock(id);
    ETags.require(ifMatch, publication.version());
    verb.accept(publication);
    return told(done, publication);
  }

  private PublicationView told(String done, Publication publication) {
    publications.flush();
    var count = reads.of(publication.id());
    outbox.add(PublicationState.changed(publication, count));
    audit.record("publication." + done, ENTITY, publication.id());
    return PublicationView.of(publication, count.reads());
  }

  private void check(WritePublication written) {
    var unit = written.unitId();
    if (unit != null && units.known(unit).isEmpty()) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such unit in the county.")
          .at("/unitId");
    }
    var ids = written.mediaOrNone();
    for (int i = 0; i < ids.size(); i++) {
      String pointer = "/mediaIds/" + i;
      var link =
          media
              .known(ids.get(i))
              .orElseThrow(
                  () ->
                      Problem.unprocessable("MEDIA_UNKNOWN", "There is no such media link.")
                          .at(pointer));
      if (written.audience() == PublicationAudience.PUBLIC
          && link.audience() != MediaAudience.PUBLIC) {
        throw Problem.unprocessable("MEDIA_FOR_STAFF", "That one is for the staff only.")
            .at(pointer);
      }
    }
  }
}
