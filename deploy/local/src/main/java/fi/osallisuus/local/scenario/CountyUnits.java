package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sixty units of county 09: one area, four centres, fifty-five teams (S1-27). */
final class CountyUnits {
  private static final String UNITS = "/api/registry/v1/units";
  private static final int CENTRES = 4;
  private static final int TEAMS = 55;

  private final SuiteApi admin;
  private String area = "";
  private final List<String> teams = new ArrayList<>();

  CountyUnits(SuiteApi api) {
    admin = api.as("admin09");
  }

  /** The figures are of the whole county, so nothing else may have happened in it. */
  void refuseUnlessEmpty() {
    if (!admin.get(UNITS).expect(200).body().path("items").isEmpty()) {
      throw new IllegalStateException(
          "county 09 has been played already; start with: ./osallisuus up --clean --play scenario-1");
    }
  }

  void found() {
    area = unit("AREA", "AREA-1", null, "Päijänteen alue");
    for (int centre = 1; centre <= CENTRES; centre++) {
      var parent = unit("CENTRE", "CENTRE-" + centre, area, "Keskus " + centre);
      for (int team = centre; team <= TEAMS; team += CENTRES) {
        teams.add(unit("TEAM", "TEAM-" + team, parent, "Tiimi " + team));
      }
    }
  }

  String area() {
    return area;
  }

  String team(int number) {
    return teams.get(number);
  }

  private String unit(String kind, String code, @Nullable String parent, String name) {
    var body =
        of(
            "code",
            code,
            "kind",
            kind,
            "name",
            of("fi", name),
            "serviceLine",
            "PRIMARY_CARE",
            "level",
            "PRIMARY",
            "requiredThemes",
            List.<Map<String, Object>>of(),
            "active",
            true);
    if (parent != null) {
      body.put("parentId", parent);
    }
    return admin.post(UNITS, body).expect(201).id();
  }
}
