package fi.osallisuus.registry.permit;

import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.initiative.InitiativeDirectory;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds what a permit asks for against codelists, units and initiatives. */
@ApplicationScoped
class PermitChecks {
  private static final String PURPOSE = "PERMIT_PURPOSE";

  private final Codes codes;
  private final UnitDirectory units;
  private final InitiativeDirectory initiatives;

  PermitChecks(Codes codes, UnitDirectory units, InitiativeDirectory initiatives) {
    this.codes = codes;
    this.units = units;
    this.initiatives = initiatives;
  }

  void check(PutPermit request) {
    codes.require(PURPOSE, request.purpose(), "/purpose");
    for (int i = 0; i < request.unitIds().size(); i++) {
      units.require(request.unitIds().get(i), "/unitIds/" + i);
    }
    if (request.initiativeId() != null) {
      initiatives.require(request.initiativeId(), "/initiativeId");
    }
  }
}
