package fi.osallisuus.feedback.discussion;

import fi.osallisuus.feedback.moderation.HideReason;
import fi.osallisuus.feedback.moderation.TextStatus;
import fi.osallisuus.kit.db.Row;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has posted under a pseudonym; the words are with the moderators. */
@Entity
@SuppressWarnings("NullAway.Init")
class Post extends Row {
  private UUID discussionId;
  private String pseudonym;
  private UUID textId;
  private LocalDate postedOn;

  @Enumerated(EnumType.STRING)
  private PostStatus status = PostStatus.WAITING;

  @Enumerated(EnumType.STRING)
  private @Nullable HideReason hideReason;

  private byte[] stampHash;

  Post() {}

  Post(UUID discussionId, String pseudonym, UUID textId, byte[] stampHash, LocalDate day) {
    this.discussionId = discussionId;
    this.pseudonym = pseudonym;
    this.textId = textId;
    this.stampHash = stampHash;
    this.postedOn = day;
  }

  void show() {
    status = PostStatus.VISIBLE;
    hideReason = null;
    changed();
  }

  /** Follows the moderator. */
  void follow(TextStatus decided, @Nullable HideReason reason) {
    if (decided.readable()) {
      show();
    } else {
      status = PostStatus.HIDDEN;
      hideReason = reason;
      changed();
    }
  }

  UUID discussionId() {
    return discussionId;
  }

  UUID textId() {
    return textId;
  }

  PostStatus status() {
    return status;
  }

  /**
   * @param text null while it may not be read
   */
  PostView view(@Nullable String text, @Nullable String language, boolean redacted) {
    return new PostView(id(), pseudonym, postedOn, status, hideReason, language, redacted, text);
  }
}
