package fi.osallisuus.feedback.discussion;

import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells other services how a discussion stands: counts, and never a word. */
@ApplicationScoped
class Told {
  private final Posts posts;
  private final Outbox outbox;

  Told(Posts posts, Outbox outbox) {
    this.posts = posts;
    this.outbox = outbox;
  }

  Discussion of(Discussion discussion) {
    posts.flush(); // The count is to hold what this transaction has changed.
    outbox.add(
        new Event(
            "feedback.discussion.v1",
            "discussion.changed",
            discussion.id().toString(),
            discussion.state(posts.counts(discussion.id()))));
    return discussion;
  }
}
