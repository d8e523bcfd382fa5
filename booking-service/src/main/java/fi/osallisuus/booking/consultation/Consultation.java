package fi.osallisuus.booking.consultation;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.kit.time.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question between professionals and an expert, about the work and about nobody (S0-24). */
@Entity
@Table(name = "consultation")
class Consultation {
  private static final int DUE_IN_WORKING_DAYS = 5;

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "asked")
  private Side to;

  private UUID unitId;
  private UUID expertId;

  @Enumerated(EnumType.STRING)
  private Topic topic;

  @Enumerated(EnumType.STRING)
  private ConsultationStatus status;

  private String openedBy;
  private Instant openedAt;
  private @Nullable Instant answeredAt;
  private @Nullable Instant closedAt;
  private @Nullable String question;
  private @Nullable String answer;

  protected Consultation() {}

  Consultation(OpenConsultation request, UUID expertId, String openedBy, Instant now) {
    this.id = Ids.next();
    this.to = request.to();
    this.unitId = request.unitId();
    this.expertId = expertId;
    this.topic = request.topic();
    this.status = ConsultationStatus.OPEN;
    this.openedBy = openedBy;
    this.openedAt = now;
    this.question = Wording.checked(request.question(), request.noClientData(), "/question");
  }

  void answer(AnswerConsultation request, Instant now) {
    if (status != ConsultationStatus.OPEN) {
      throw illegal(ConsultationStatus.ANSWERED);
    }
    answer = Wording.checked(request.answer(), request.noClientData(), "/answer");
    answeredAt = now;
    status = ConsultationStatus.ANSWERED;
  }

  void close(Instant now) {
    if (status == ConsultationStatus.CLOSED) {
      throw illegal(ConsultationStatus.CLOSED);
    }
    status = ConsultationStatus.CLOSED;
    closedAt = now;
  }

  private Problem illegal(ConsultationStatus wish) {
    var allowed =
        switch (status) {
          case OPEN -> List.of("ANSWERED", "CLOSED");
          case ANSWERED -> List.of("CLOSED");
          case CLOSED -> List.<String>of();
        };
    return Problem.conflict(
            "ILLEGAL_TRANSITION", "A %s consultation cannot become %s.".formatted(status, wish))
        .with("from", status.name())
        .with("attempted", wish.name())
        .with("allowed", allowed);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Side to() {
    return to;
  }

  Instant openedAt() {
    return openedAt;
  }

  boolean isOf(List<UUID> experts) {
    return experts.contains(expertId);
  }

  boolean openedBy(String account) {
    return openedBy.equals(account);
  }

  ConsultationView view() {
    return new ConsultationView(
        id,
        version,
        to,
        unitId,
        expertId,
        topic,
        status,
        openedAt,
        WorkingDays.after(day(openedAt), DUE_IN_WORKING_DAYS),
        answeredAt,
        days(),
        minutes(),
        closedAt,
        question,
        answer);
  }

  ConsultationEvent fact() {
    return new ConsultationEvent(
        id, version, unitId, to, topic, status, day(openedAt), days(), minutes());
  }

  private @Nullable Integer days() {
    return answeredAt == null ? null : WorkingDays.between(day(openedAt), day(answeredAt));
  }

  private @Nullable Integer minutes() {
    return answeredAt == null ? null : WorkingMinutes.between(openedAt, answeredAt);
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(WallTime.HELSINKI).toLocalDate();
  }
}
