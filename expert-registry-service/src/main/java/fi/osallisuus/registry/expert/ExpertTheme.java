package fi.osallisuus.registry.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One experience theme of an expert with the consent that allows keeping it. */
@Entity
class ExpertTheme {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "expert_id")
  private Expert expert;

  private String theme;

  @Enumerated(EnumType.STRING)
  private Basis basis;

  private Consent consent;
  private @Nullable LocalDate consentValidUntil;
  private @Nullable LocalDate withdrawnOn;

  ExpertTheme() {}

  ExpertTheme(Expert expert, AddTheme request) {
    this.expert = expert;
    theme = request.theme();
    basis = request.basis();
    consent = request.consent();
    consentValidUntil = request.consentValidUntil();
  }

  boolean is(String otherTheme, Basis otherBasis) {
    return theme.equals(otherTheme) && basis == otherBasis;
  }

  boolean withdrawn() {
    return withdrawnOn != null;
  }

  boolean inForce(LocalDate day) {
    return withdrawnOn == null && (consentValidUntil == null || !day.isAfter(consentValidUntil));
  }

  void withdraw(LocalDate day) {
    withdrawnOn = day;
  }

  @Nullable LocalDate withdrawnOn() {
    return withdrawnOn;
  }

  String theme() {
    return theme;
  }

  Basis basis() {
    return basis;
  }

  Consent consent() {
    return consent;
  }

  @Nullable LocalDate consentValidUntil() {
    return consentValidUntil;
  }
}
