package fi.osallisuus.registry;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.registry.RegistryTest.code;
import static fi.osallisuus.registry.RegistryTest.create;
import static fi.osallisuus.registry.RegistryTest.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Founds bodies and draws areas over the API, as their people would. */
public final class Structures {
  private Structures() {}

  /** An area of its own, so that tests do not meet in one. */
  public static String area() {
    return unit("AREA", null, null);
  }

  public static String unit(String kind, String parent, String serviceLine) {
    var unit = new HashMap<String, Object>();
    unit.put("code", code(kind));
    unit.put("kind", kind);
    unit.put("parentId", parent);
    unit.put("name", words("Alue"));
    unit.put("serviceLine", serviceLine);
    unit.put("requiredThemes", List.of());
    unit.put("active", true);
    return create(ADMIN, "/units", unit);
  }

  public static Map<String, Object> body(String kind) {
    var body = new HashMap<String, Object>();
    body.put("code", code(kind));
    body.put("kind", kind);
    body.put("level", "COUNTY");
    body.put("name", words("Toimielin"));
    body.put("openMembership", kind.equals("NETWORK"));
    body.put("expectedSectors", List.of());
    body.put("foundedOn", "2026-01-07");
    if (kind.equals("CLIENT_PANEL")) {
      body.put(
          "contact", Map.of("role", "Raadin yhteyshenkilö", "mailbox", "asiakasraati@example.org"));
      body.put("unitId", Pool.area());
    }
    if (kind.equals("FORUM")) {
      body.put("rhythm", Map.of("minDays", 60, "maxDays", 100));
    }
    return body;
  }

  public static String found(String kind) {
    return create(COORDINATOR, "/bodies", body(kind));
  }

  /** Appoints an account of the staff; returns the membership's id. */
  public static String appoint(String body, String account, String role, String office) {
    return create(
        COORDINATOR,
        "/bodies/" + body + "/memberships",
        Map.of(
            "accountId",
            account,
            "role",
            role,
            "office",
            office,
            "declinesFee",
            false,
            "joinedOn",
            "2026-01-07"));
  }

  /** Appoints somebody of the pool; returns the membership's id. */
  public static String appointExpert(String body, String expert, boolean declines) {
    return create(
        COORDINATOR,
        "/bodies/" + body + "/memberships",
        Map.of(
            "expertId",
            expert,
            "office",
            "MEMBER",
            "declinesFee",
            declines,
            "joinedOn",
            "2026-01-07"));
  }
}
