package fi.osallisuus.kit.test;

import java.util.Collection;
import java.util.Set;

/** Signed bearer tokens that a service under test accepts. */
public final class Tokens {
  private Tokens() {}

  /** A token of a new account with one role in a county. */
  public static String as(String role, String county) {
    return as(Set.of(role), county);
  }

  public static String as(Collection<String> roles, String county) {
    return as("00000000-0000-4000-8000-000000000001", roles, county);
  }

  /** A token of the account with this id (the token's sub). */
  public static String as(String sub, String role, String county) {
    return as(sub, Set.of(role), county);
  }

  public static String as(String sub, Collection<String> roles, String county) {
    throw new UnsupportedOperationException();
  }
}
