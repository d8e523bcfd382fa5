package fi.osallisuus.registry.expert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features may know of an expert; who is restricted gets no new work (art. 18). */
public record ExpertCard(
    UUID id,
    String code,
    ExpertKind kind,
    ExpertStatus status,
    @Nullable String accountId,
    boolean restricted) {

  static ExpertCard of(Expert expert) {
    return new ExpertCard(
        expert.id(),
        expert.code(),
        expert.kind(),
        expert.status(),
        expert.accountId(),
        expert.restricted());
  }

  /** Whether this account is the expert's own. */
  public boolean belongsTo(String account) {
    return account.equals(accountId);
  }
}
