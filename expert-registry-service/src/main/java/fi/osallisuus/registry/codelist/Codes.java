package fi.osallisuus.registry.codelist;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;

/** Asks whether codes that a request names exist and are valid today. */
@ApplicationScoped
public class Codes {
  public static final String THEME = "THEME";
  public static final String MODE = "MODE";
  public static final String ROLE = "ROLE";
  public static final String LANGUAGE = "LANGUAGE";
  public static final String REJECTION_REASON = "REJECTION_REASON";

  // A county's own row hides the national one of the same code.
  private static final String VALID =
      """
      select code from (
        select distinct on (code) code, valid_from, valid_to from codelist_entry
        where list = :list and code in (:codes) order by code, county = '*'
      ) seen where valid_from <= :day and (valid_to is null or valid_to >= :day)""";

  /** More than any list has. */
  private static final int MOST = 200;

  private final EntityManager db;
  private final CodelistEntries entries;
  private final Today today;

  Codes(EntityManager db, CodelistEntries entries, Today today) {
    this.db = db;
    this.entries = entries;
    this.today = today;
  }

  /** Refuses the first code of the field that is not in the list or not valid today. */
  public void require(String list, List<String> codes, String pointer) {
    if (codes.isEmpty()) {
      return;
    }
    List<?> valid =
        db.createNativeQuery(VALID)
            .setParameter("list", list)
            .setParameter("codes", codes)
            .setParameter("day", today.date())
            .getResultList();
    IntStream.range(0, codes.size())
        .filter(i -> !valid.contains(codes.get(i)))
        .findFirst()
        .ifPresent(
            i -> {
              throw unknown(list, codes.get(i)).at(pointer + "/" + i);
            });
  }

  /** As above for a field with one code. */
  public void require(String list, String code, String pointer) {
    List<?> valid =
        db.createNativeQuery(VALID)
            .setParameter("list", list)
            .setParameter("codes", List.of(code))
            .setParameter("day", today.date())
            .getResultList();
    if (valid.isEmpty()) {
      throw unknown(list, code).at(pointer);
    }
  }

  /** What a form offers: the codes that are valid today, in their order. */
  public List<CodeLabel> offered(String list) {
    return entries.page(list, today.date(), -1, "", MOST).stream()
        .map(c -> new CodeLabel(c.code(), c.label()))
        .toList();
  }

  private static Problem unknown(String list, String code) {
    return Problem.unprocessable(
        "CODE_UNKNOWN", "Codelist %s has no valid code %s.".formatted(list, code));
  }
}
