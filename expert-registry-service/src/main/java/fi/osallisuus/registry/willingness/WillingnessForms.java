package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens the door of a county to people without login, and hands out its blank form. */
@ApplicationScoped
public class WillingnessForms {
  private final Tenancy tenancy;
  private final Counties counties;
  private final Codes codes;
  private final UnitDirectory units;
  private final WillingnessDesk desk;

  WillingnessForms(
      Tenancy tenancy, Counties counties, Codes codes, UnitDirectory units, WillingnessDesk desk) {
    this.tenancy = tenancy;
    this.counties = counties;
    this.codes = codes;
    this.units = units;
    this.desk = desk;
  }

  /** From here on the request belongs to this county, which everybody may write to. */
  public void enter(String county) {
    if (!Tenancy.isCounty(county) || counties.name(county).isEmpty()) {
      throw Problem.notFound("county");
    }
    tenancy.enter(county);
  }

  /** Refused while the county has no areas to be willing for. */
  public WillingnessForm blank(String county) {
    var areas = units.areas();
    if (areas.isEmpty()) {
      throw Problem.conflict("WILLINGNESS_NOT_OPEN", "The county has not opened its bank yet.");
    }
    return new WillingnessForm(
        county,
        counties.name(county).orElseThrow(),
        codes.offered(Codes.MODE),
        codes.offered(Codes.THEME),
        areas,
        codes.offered(Codes.LANGUAGE),
        ConsentTexts.present(),
        desk.stamp(county));
  }
}
