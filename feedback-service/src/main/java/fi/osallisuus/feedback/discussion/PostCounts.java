package fi.osallisuus.feedback.discussion;

import fi.osallisuus.feedback.moderation.HideReason;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many posts of a discussion are seen, wait, or are hidden and why. */
record PostCounts(long visible, long waiting, List<Hidden> hidden) {
  static final PostCounts NONE = new PostCounts(0, 0, List.of());

  /** How many are hidden for one reason. */
  @Schema(name = "HiddenPosts")
  record Hidden(HideReason reason, long count) {}
}
