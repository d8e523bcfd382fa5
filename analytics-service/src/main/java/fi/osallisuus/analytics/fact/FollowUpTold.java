package fi.osallisuus.analytics.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of what follows from feedback; never what somebody said. */
sealed interface FollowUpTold extends Told {

  /** One thing that somebody said and that must be handled. */
  record Item(
      UUID itemId,
      long version,
      String kind,
      String status,
      @Nullable String channel,
      @Nullable UUID unitId,
      @Nullable String municipality,
      @Nullable String theme,
      @Nullable String tone,
      boolean replyAsked,
      LocalDate receivedOn,
      @Nullable LocalDate answeredOn,
      @Nullable LocalDate replyDueOn,
      @Nullable List<UUID> decisionIds,
      @Nullable List<UUID> actionIds)
      implements FollowUpTold {}

  /** Something that was agreed to be done, or rejected with a reason. */
  record Action(
      UUID actionId,
      long version,
      String status,
      String source,
      @Nullable List<UUID> sourceIds,
      @Nullable UUID unitId,
      @Nullable String municipality,
      @Nullable String owner,
      @Nullable LocalDate dueOn,
      boolean hasResponsible,
      @Nullable LocalDate proposedOn,
      @Nullable LocalDate agreedOn,
      @Nullable LocalDate implementedOn,
      @Nullable LocalDate rejectedOn)
      implements FollowUpTold {}

  /** What a body decided, and on which experience it rests. */
  record Decision(
      UUID decisionId,
      long version,
      LocalDate decidedOn,
      @Nullable List<Input> inputs,
      @Nullable String outcome)
      implements FollowUpTold {}

  /** A source of a decision. */
  record Input(String kind, UUID id) {}

  /** What residents are told came of it. */
  record Effect(
      UUID effectId,
      long version,
      String status,
      String outcome,
      @Nullable List<UUID> actionIds,
      @Nullable UUID unitId,
      @Nullable LocalDate publishedOn)
      implements FollowUpTold {}

  /** A proposal of a client panel. */
  record Proposal(
      UUID proposalId,
      long version,
      String status,
      @Nullable String outcome,
      LocalDate receivedOn,
      @Nullable LocalDate handledOn,
      @Nullable LocalDate implementedOn)
      implements FollowUpTold {}

  /** Something that a steering group has to solve. */
  record Issue(
      UUID issueId,
      long version,
      @Nullable String area,
      String category,
      LocalDate raisedOn,
      @Nullable LocalDate solvedOn)
      implements FollowUpTold {}

  /** A thread with its posts counted. */
  record Discussion(
      UUID discussionId, long version, int visiblePosts, @Nullable List<Hidden> hiddenPosts)
      implements FollowUpTold {}

  /** Posts that were hidden for one reason. */
  record Hidden(String reason, int count) {}

  /** News, a blog text, a bulletin or a link to one elsewhere. */
  record Publication(
      UUID publicationId,
      long version,
      String type,
      String audience,
      String status,
      @Nullable LocalDate publishedOn,
      @Nullable Long reads)
      implements FollowUpTold {}
}
