package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.visitor.Suspicion;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The willingness of one person; who and what stands with the expert and the contact. */
@Entity
@SuppressWarnings("NullAway.Init")
class Willingness {
  @Id private UUID expertId;
  private long version = 1;

  @Enumerated(EnumType.STRING)
  private Source source;

  private byte @Nullable [] receiptHash;
  private Instant receivedAt;

  /** When the person said it last; what nobody takes up is erased a year after. */
  private LocalDate confirmedOn;

  private String language;
  private boolean trained;
  private @Nullable LocalDate otherRoleAgreedOn;
  private String contactConsentText;
  private LocalDate contactConsentOn;

  @Enumerated(EnumType.STRING)
  private @Nullable Suspicion suspicion;

  Willingness() {}

  /** By the person, who gets a receipt. */
  Willingness(UUID expertId, Willing willing, Receipt receipt, Instant now, LocalDate day) {
    this(expertId, Source.PUBLIC, receipt.language(), willing, now, day);
    receiptHash = receipt.hash();
    suspicion = receipt.suspicion();
  }

  /** By the coordinator, from paper. */
  Willingness(UUID expertId, String language, Willing willing, Instant now, LocalDate day) {
    this(expertId, Source.IMPORT, language, willing, now, day);
  }

  private Willingness(
      UUID expertId, Source source, String language, Willing willing, Instant now, LocalDate day) {
    this.expertId = expertId;
    this.source = source;
    this.language = language;
    receivedAt = now;
    tell(willing, day);
  }

  void change(Willing willing, LocalDate day) {
    tell(willing, day);
    version++;
  }

  private void tell(Willing willing, LocalDate day) {
    trained = willing.trained();
    otherRoleAgreedOn = willing.otherRoleWelcome() ? day : null;
    contactConsentText = ConsentPurpose.CONTACT.textVersion();
    contactConsentOn = day;
    confirmedOn = day;
  }

  UUID expertId() {
    return expertId;
  }

  long version() {
    return version;
  }

  Source source() {
    return source;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  LocalDate confirmedOn() {
    return confirmedOn;
  }

  String language() {
    return language;
  }

  boolean trained() {
    return trained;
  }

  @Nullable LocalDate otherRoleAgreedOn() {
    return otherRoleAgreedOn;
  }

  String contactConsentText() {
    return contactConsentText;
  }

  LocalDate contactConsentOn() {
    return contactConsentOn;
  }

  @Nullable Suspicion suspicion() {
    return suspicion;
  }
}
