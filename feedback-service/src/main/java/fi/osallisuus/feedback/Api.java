package fi.osallisuus.feedback;

/** The address under which feedback answers, at the service and behind the gateway alike. */
public final class Api {
  public static final String BASE = "/api/feedback/v1";

  private Api() {}
}
