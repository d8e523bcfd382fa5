package fi.osallisuus.feedback.discussion;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A thread that everybody may read and write in, or the link to one elsewhere (S2-27). */
@Entity
@SuppressWarnings("NullAway.Init")
class Discussion extends Row {
  private @Nullable UUID bodyId;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalText title;

  @AttributeOverride(name = "fi", column = @Column(name = "intro_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "intro_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "intro_en"))
  private LocalText intro;

  private @Nullable String externalUrl;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] tags;

  @Enumerated(EnumType.STRING)
  private ModerationMode moderation;

  @Enumerated(EnumType.STRING)
  private DiscussionStatus status = DiscussionStatus.OPEN;

  private LocalDate openedOn;
  private @Nullable LocalDate closedOn;

  Discussion() {}

  Discussion(OpenDiscussion request, LocalDate day) {
    bodyId = request.bodyId();
    title = request.title();
    intro = request.intro();
    externalUrl = request.externalUrl();
    tags = names(request.tags());
    moderation = request.moderation() == null ? ModerationMode.PRE : request.moderation();
    openedOn = day;
  }

  private static String[] names(@Nullable List<Topic> given) {
    return given == null
        ? new String[0]
        : given.stream().distinct().sorted().map(Enum::name).toArray(String[]::new);
  }

  void change(ChangeDiscussion request) {
    title = request.title() == null ? title : request.title();
    intro = request.intro() == null ? intro : request.intro();
    tags = request.tags() == null ? tags : names(request.tags());
    moderation = request.moderation() == null ? moderation : request.moderation();
    changed();
  }

  void close(LocalDate day) {
    move(DiscussionStatus.OPEN, DiscussionStatus.CLOSED);
    closedOn = day;
  }

  void reopen() {
    move(DiscussionStatus.CLOSED, DiscussionStatus.OPEN);
    closedOn = null;
  }

  private void move(DiscussionStatus from, DiscussionStatus to) {
    if (status != from) {
      throw Problem.conflict(
          "DISCUSSION_TRANSITION", "A discussion in %s cannot become %s.".formatted(status, to));
    }
    status = to;
    changed();
  }

  /** What it counts has changed. */
  void counted() {
    changed();
  }

  /** Refuses a post where none is taken. */
  void admit() {
    if (externalUrl != null) {
      throw Problem.conflict(
              "DISCUSSION_ELSEWHERE", "This discussion is held elsewhere; follow its link.")
          .with("externalUrl", externalUrl);
    }
    if (status == DiscussionStatus.CLOSED) {
      throw Problem.gone("DISCUSSION_CLOSED", "This discussion is over; it can still be read.");
    }
  }

  boolean showsAtOnce() {
    return moderation == ModerationMode.POST;
  }

  DiscussionState state(PostCounts counts) {
    return new DiscussionState(
        id(),
        version(),
        status,
        bodyId,
        externalUrl != null,
        topics(),
        openedOn,
        closedOn,
        counts.visible(),
        counts.waiting(),
        counts.hidden());
  }

  DiscussionView view(PostCounts counts) {
    return new DiscussionView(
        id(),
        title,
        intro,
        bodyId,
        externalUrl,
        topics(),
        moderation,
        status,
        openedOn,
        closedOn,
        counts.visible(),
        counts.waiting(),
        counts.hidden(),
        version());
  }

  PublicDiscussion publicView(long visible) {
    return new PublicDiscussion(
        id(), title, intro, externalUrl, topics(), moderation, status, openedOn, visible);
  }

  private List<Topic> topics() {
    return Arrays.stream(tags).map(Topic::valueOf).toList();
  }
}
