package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.engagement.Engagements;
import fi.osallisuus.feedback.initiative.Initiatives;
import fi.osallisuus.feedback.instrument.Audience;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.feedback.instrument.Wording;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Holds a plan against the instruments, units and initiatives that there are. */
@ApplicationScoped
class PlanChecks {
  private final Instruments instruments;
  private final Units units;
  private final Initiatives initiatives;
  private final Engagements engagements;
  private final Tenancy tenancy;

  PlanChecks(
      Instruments instruments,
      Units units,
      Initiatives initiatives,
      Engagements engagements,
      Tenancy tenancy) {
    this.instruments = instruments;
    this.units = units;
    this.initiatives = initiatives;
    this.engagements = engagements;
    this.tenancy = tenancy;
  }

  Wording wording(PlanCollection plan) {
    var wording =
        instruments
            .wording(plan.instrument(), plan.instrumentVersion())
            .orElseThrow(
                () ->
                    Problem.unprocessable(
                            "INSTRUMENT_UNKNOWN", "The county has no such instrument version.")
                        .at("/instrument"));
    if (!wording.published()) {
      throw Problem.conflict(
          "INSTRUMENT_NOT_PUBLISHED", "Only a published instrument can be asked with.");
    }
    if (!wording.audiences().contains(plan.audience())) {
      throw Problem.unprocessable(
              "AUDIENCE_MISMATCH", "The instrument is not made for this audience.")
          .at("/audience");
    }
    return wording;
  }

  void place(PlanCollection plan) {
    if (units.known(plan.unitId()).filter(KnownUnit::active).isEmpty()) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active unit in the county.")
          .at("/unitId");
    }
    if (plan.initiativeId() != null && initiatives.known(plan.initiativeId()).isEmpty()) {
      throw Problem.unprocessable("INITIATIVE_UNKNOWN", "The county has no such initiative.")
          .at("/initiativeId");
    }
  }

  /** An event that does not take place is asked about by nobody (S1-20). */
  void event(PlanCollection plan) {
    if (plan.engagementId() == null) {
      return;
    }
    var event =
        engagements
            .known(plan.engagementId())
            .orElseThrow(
                () ->
                    Problem.unprocessable(
                            "ENGAGEMENT_UNKNOWN", "Booking has told of no such event.")
                        .at("/engagementId"));
    if (event.cancelled()) {
      throw Problem.conflict("ENGAGEMENT_CANCELLED", "The event has been cancelled.")
          .at("/engagementId");
    }
  }

  void terms(PlanCollection plan) {
    if (plan.kindOrService() == CollectionKind.STAFF_SURVEY
        && plan.audience() != Audience.PROFESSIONAL) {
      throw Problem.unprocessable("KIND_AUDIENCE_MISMATCH", "A staff survey asks professionals.")
          .at("/audience");
    }
    if (plan.needsPermit() && plan.purpose() == null) {
      throw Problem.unprocessable(
              "PURPOSE_REQUIRED", "What needs a permit says for which purpose it is collected.")
          .at("/purpose");
    }
    boolean paired = plan.wave() == Wave.BEFORE || plan.wave() == Wave.AFTER;
    if (plan.anonymityOrStrictest() == Anonymity.CONFIDENTIAL && !paired) {
      throw Problem.unprocessable(
              "CONFIDENTIAL_NEEDS_WAVES",
              "Only to pair answers before and after may they be more than anonymous.")
          .at("/wave");
    }
  }

  /** In a bilingual county nobody is asked in Finnish alone (facts 2.10). */
  List<String> languages(PlanCollection plan) {
    var all = Stream.of("fi", "sv", "en");
    if (plan.languages() == null || plan.languages().isEmpty()) {
      return all.toList();
    }
    var asked = plan.languages();
    if (!asked.contains("fi") || (Counties.bilingual(tenancy.county()) && !asked.contains("sv"))) {
      throw Problem.unprocessable(
              "LANGUAGE_REQUIRED", "The county's clients are asked in its national languages.")
          .at("/languages");
    }
    return all.filter(asked::contains).toList();
  }

  /** The roles that people answer in: asked by the instrument, or named by the plan. */
  List<RespondentRole> roles(PlanCollection plan, Wording wording) {
    return new Roles(plan, instruments.definition(wording.id())).roles();
  }
}
