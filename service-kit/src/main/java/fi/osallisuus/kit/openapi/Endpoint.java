package fi.osallisuus.kit.openapi;

import java.util.List;

/**
 * One resource method as the document needs to know it.
 *
 * @param roles who may: role codes, or "public", or "authenticated"
 */
record Endpoint(List<String> roles, boolean rateLimited, boolean idempotent) {
  boolean isPublic() {
    return roles.contains(CommonDocument.PUBLIC);
  }
}
