package fi.osallisuus.registry;

/** The address under which the registry answers, at the service and behind the gateway alike. */
public final class Api {
  public static final String BASE = "/api/registry/v1";

  private Api() {}
}
