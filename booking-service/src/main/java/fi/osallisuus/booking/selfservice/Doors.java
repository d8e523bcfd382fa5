package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets a visitor into the county that a code belongs to; whoever has no code learns nothing. */
@ApplicationScoped
public class Doors {
  private final Sql sql;
  private final Tenancy tenancy;

  Doors(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  public void byLink(String link) {
    enter(county("county_of_link", link), "site");
  }

  void byBookingCode(String code) {
    enter(county("county_of_booking_code", Codes.hash(code)), "booking");
  }

  void byReferralCode(String code) {
    enter(county("county_of_referral_code", Codes.hash(code)), "referral");
  }

  void byWaitingCode(String code) {
    enter(county("county_of_waiting_code", Codes.hash(code)), "wish for a time");
  }

  public void byEventLink(String link) {
    enter(county("county_of_event_link", link), "event");
  }

  public void byRegistrationCode(String code) {
    enter(county("county_of_registration_code", Codes.hash(code)), "registration");
  }

  private Optional<String> county(String lookUp, Object key) {
    return sql.one(
            "select " + lookUp + "(?) as county",
            row -> Optional.ofNullable(row.getString("county")),
            key)
        .flatMap(found -> found);
  }

  private void enter(Optional<String> county, String what) {
    tenancy.enter(county.orElseThrow(() -> Problem.notFound(what)));
  }
}
