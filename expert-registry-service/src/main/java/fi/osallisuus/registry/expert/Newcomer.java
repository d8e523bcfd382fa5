package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.time.WallTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person on the way into the pool, as the features of the entry path know one. */
public record Newcomer(
    UUID id,
    long version,
    String code,
    ExpertKind kind,
    ExpertStatus status,
    LocalDate statusSince,
    LocalDate willingOn,
    boolean trainingVerified,
    @Nullable RedirectRole redirectedTo,
    List<OfferedTheme> themes,
    List<String> languages,
    List<UUID> areas,
    List<String> modes) {

  static Newcomer of(Expert e) {
    return new Newcomer(
        e.id(),
        e.version(),
        e.code(),
        e.kind(),
        e.status(),
        e.statusSince().atZone(WallTime.HELSINKI).toLocalDate(),
        e.willingOn(),
        e.trainingVerified(),
        e.redirectedTo(),
        e.currentThemes().stream().map(t -> new OfferedTheme(t.theme(), t.basis())).toList(),
        e.languages(),
        e.areas(),
        e.modes());
  }

  /** The county has not decided yet, so the person may still say it otherwise. */
  public boolean mayChange() {
    return status == ExpertStatus.INTERESTED || status == ExpertStatus.UNDER_REVIEW;
  }

  /** Never taken up, whatever was decided. */
  public boolean unaccepted() {
    return ExpertStatus.UNACCEPTED.contains(status);
  }

  public boolean mayWithdraw() {
    return status.next().contains(ExpertStatus.WITHDRAWN);
  }
}
