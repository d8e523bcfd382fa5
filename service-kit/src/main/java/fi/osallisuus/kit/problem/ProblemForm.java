package fi.osallisuus.kit.problem;

import java.util.Map;

/** Another form of problems, for the addresses whose standard has one of its own. */
public interface ProblemForm {

  boolean speaks(String path);

  String mediaType();

  /**
   * @param problem the members of the usual answer: type, title, status, code, detail, instance,
   *     traceId, errors, and those of the problem's own
   */
  Object body(Map<String, Object> problem);
}
