package fi.osallisuus.registry.paper;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a paper: DRAFT → IN_REVIEW → PUBLISHED → SUPERSEDED (catalogue 1.0). */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class Paper extends Row {
  private String code;

  @Enumerated(EnumType.STRING)
  private PaperStatus status = PaperStatus.DRAFT;

  private @Nullable LocalDate publishedOn;
  private String draftedBy;
  private @Nullable String approvedBy;
  private @Nullable String changeReason;

  protected Paper() {}

  /** A version after the first says why the one before did not do (S0-34). */
  protected Paper(String code, String by, boolean first, @Nullable String changeReason) {
    if (!first && (changeReason == null || changeReason.isBlank())) {
      throw Problem.unprocessable(
              "CHANGE_REASON_REQUIRED", "Say why the version before is not enough.")
          .at("/changeReason");
    }
    this.code = code;
    this.changeReason = changeReason;
    draftedBy = by;
  }

  /** Refuses what is not whole; asked when the draft is submitted. */
  protected abstract void requireWhole(boolean bilingual);

  void submit(boolean bilingual) {
    requireDraft();
    requireWhole(bilingual);
    status = PaperStatus.IN_REVIEW;
    changed();
  }

  void sendBack() {
    requireInReview();
    status = PaperStatus.DRAFT;
    changed();
  }

  /** By somebody else than who wrote it. */
  void publish(String by, LocalDate day) {
    requireInReview();
    if (by.equals(draftedBy)) {
      throw Problem.forbidden("FOUR_EYES", "Somebody else than the writer approves a paper.");
    }
    status = PaperStatus.PUBLISHED;
    approvedBy = by;
    publishedOn = day;
    changed();
  }

  void supersede() {
    status = PaperStatus.SUPERSEDED;
    changed();
  }

  /** Holds no more, and nothing takes its place. */
  void retire() {
    if (status != PaperStatus.PUBLISHED) {
      throw Problem.conflict("NOT_PUBLISHED", "Only a published version is taken out of use.")
          .with("state", status);
    }
    supersede();
  }

  /** Called by each rewriting: the code stays, and who wrote last is the writer. */
  protected void rewritten(String newCode, String by, @Nullable String reason) {
    requireDraft();
    if (!code.equals(newCode)) {
      throw Problem.conflict("CODE_NEVER_REUSED", "A paper keeps its code.").at("/code");
    }
    if (changeReason != null && (reason == null || reason.isBlank())) {
      throw Problem.unprocessable(
              "CHANGE_REASON_REQUIRED", "Say why the version before is not enough.")
          .at("/changeReason");
    }
    changeReason = reason;
    draftedBy = by;
    changed();
  }

  protected void requireDraft() {
    if (status == PaperStatus.IN_REVIEW) {
      throw Problem.conflict("IN_REVIEW", "The version is being reviewed; have it sent back first.")
          .with("state", status);
    }
    if (status != PaperStatus.DRAFT) {
      throw Problem.conflict("ALREADY_PUBLISHED", "A published version never changes.")
          .with("state", status);
    }
  }

  private void requireInReview() {
    if (status == PaperStatus.DRAFT) {
      throw Problem.conflict("NOT_SUBMITTED", "The draft has not been submitted for review.")
          .with("state", status);
    }
    if (status != PaperStatus.IN_REVIEW) {
      throw Problem.conflict("ALREADY_PUBLISHED", "A published version never changes.")
          .with("state", status);
    }
  }

  /** The name that stays through all versions. */
  public String code() {
    return code;
  }

  public PaperStatus status() {
    return status;
  }

  public boolean published() {
    return status == PaperStatus.PUBLISHED;
  }

  /** The day of publication; kept when the version is superseded. */
  public @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  /** Account that wrote the version. */
  public String draftedBy() {
    return draftedBy;
  }

  /** Account that published it. */
  public @Nullable String approvedBy() {
    return approvedBy;
  }

  public @Nullable String changeReason() {
    return changeReason;
  }
}
