package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;
import static fi.osallisuus.local.scenario.Json.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Two areas of county 15 and their five wards, one of which nobody observes (4.3, step 1). */
final class RoundPlaces {
  private static final String UNITS = "/api/registry/v1/units";

  private final SuiteApi admin;
  private final SuiteApi manager;
  private final Map<String, String> wards = new HashMap<>();
  private String psychiatry = "";
  private String operative = "";

  RoundPlaces(SuiteApi api) {
    admin = api.as("admin15");
    manager = api.as("manager15");
  }

  /** The figures are of the whole county, so nothing else may have happened in it. */
  void refuseUnlessEmpty() {
    if (!admin.get(UNITS).expect(200).body().path("items").isEmpty()) {
      throw new IllegalStateException(
          "county 15 has been played already; start with: ./osallisuus up --clean --play scenario-2");
    }
  }

  void found() {
    psychiatry = area("PSYCHIATRY", "Psykiatrian vastuualue", "Ansvarsområdet psykiatri");
    operative = area("OPERATIVE", "Operatiivinen vastuualue", "Operativa ansvarsområdet");
    for (var ward : new String[] {"W1", "W2", "W3"}) {
      wards.put(ward, open(ward, psychiatry));
    }
    for (var ward : new String[] {"W4", "W5"}) {
      wards.put(ward, open(ward, operative));
    }
  }

  /** The area of the three psychiatric wards. */
  String psychiatry() {
    return psychiatry;
  }

  String unitOf(String ward) {
    return ward.compareTo("W3") <= 0 ? psychiatry : operative;
  }

  String ward(String name) {
    return Objects.requireNonNull(wards.get(name), name);
  }

  private String area(String code, String fi, String sv) {
    return admin
        .post(
            UNITS,
            of(
                "code",
                code,
                "kind",
                "AREA",
                "name",
                of("fi", fi, "sv", sv),
                "serviceLine",
                "PRIMARY_CARE",
                "level",
                "PRIMARY",
                "requiredThemes",
                List.of(),
                "active",
                true))
        .expect(201)
        .id();
  }

  private String open(String name, String unit) {
    return Await.accepted(
            () ->
                manager.post(
                    "/api/booking/v1/wards",
                    of(
                        "unitId",
                        unit,
                        "name",
                        words("Osasto " + name, "Avdelning " + name, "Ward " + name),
                        "observerPlaces",
                        1,
                        "contact",
                        of("title", "Vastaava hoitaja", "phone", "014 123 4567"))),
            "UNIT_UNKNOWN")
        .id();
  }
}
