package fi.osallisuus.kit.test;

/** The house rules as architecture tests; a service has one test that calls {@link #check}. */
public final class ArchRules {
  private ArchRules() {}

  public static void check(String basePackage) {}
}
