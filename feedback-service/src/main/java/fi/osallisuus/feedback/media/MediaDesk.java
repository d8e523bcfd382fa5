package fi.osallisuus.feedback.media;

import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the links; nobody calls them from here. */
@ApplicationScoped
@Transactional
class MediaDesk {
  private static final String ENTITY = "media-link";

  private final MediaLinks links;
  private final Today today;
  private final Audit audit;

  MediaDesk(MediaLinks links, Today today, Audit audit) {
    this.links = links;
    this.today = today;
    this.audit = audit;
  }

  MediaView add(DescribeMedia said) {
    var link = new MediaLink(said, today.get());
    links.persist(link);
    audit.record("media-link.added", ENTITY, link.id());
    return link.view();
  }

  MediaView describe(UUID id, @Nullable String ifMatch, DescribeMedia said) {
    var link = lock(id, ifMatch);
    link.describe(said, today.get());
    audit.record("media-link.changed", ENTITY, id);
    return link.view();
  }

  MediaView die(UUID id, @Nullable String ifMatch) {
    var link = lock(id, ifMatch);
    link.die(today.get());
    audit.record("media-link.marked-dead", ENTITY, id);
    return link.view();
  }

  private MediaLink lock(UUID id, @Nullable String ifMatch) {
    var link = links.lock(id);
    ETags.require(ifMatch, link.version());
    return link;
  }
}
