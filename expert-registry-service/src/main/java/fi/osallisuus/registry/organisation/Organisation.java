package fi.osallisuus.registry.organisation;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Days;
import fi.osallisuus.registry.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation with its type and its days (S2, note before S2-01). */
@Entity
class Organisation extends Row {
  private String code;

  @Enumerated(EnumType.STRING)
  private OrganisationType type;

  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Words name;

  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private @Nullable UUID successorId;
  private @Nullable String municipalityCode;

  Organisation() {}

  Organisation(PutOrganisation request) {
    code = request.code();
    type = request.type();
    describe(request);
  }

  void change(PutOrganisation request) {
    if (!code.equals(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "An organisation keeps its code.").at("/code");
    }
    if (type != request.type()) {
      throw Problem.conflict("ORGANISATION_TYPE_FIXED", "An organisation keeps its type.")
          .at("/type");
    }
    if (id().equals(request.successorId())) {
      throw Problem.unprocessable("ORGANISATION_UNKNOWN", "Nobody takes over from itself.")
          .at("/successorId");
    }
    describe(request);
    changed();
  }

  private void describe(PutOrganisation request) {
    Days.refuseReversed(request.validFrom(), request.validTo(), "/validTo");
    if ((type == OrganisationType.MUNICIPALITY) != (request.municipalityCode() != null)) {
      throw Problem.unprocessable(
              "MUNICIPALITY_CODE", "A municipality has its code, no other organisation has one.")
          .at("/municipalityCode");
    }
    name = request.name();
    validFrom = request.validFrom();
    validTo = request.validTo();
    successorId = request.successorId();
    municipalityCode = request.municipalityCode();
  }

  /** Whether it existed on any of these days. */
  boolean existed(LocalDate from, @Nullable LocalDate to) {
    return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
  }

  OrganisationView view() {
    return new OrganisationView(
        id(), code, type, name, validFrom, validTo, successorId, municipalityCode, version());
  }
}
