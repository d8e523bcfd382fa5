package fi.osallisuus.registry.codelist;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The codelists in SQL: a county's own row hides the national one of the same code. */
@ApplicationScoped
class CodelistEntries {
  private static final String SEEN =
      """
      select * from (
        select distinct on (list, code) list, code, fi, sv, en, sv_reviewed, position,
          valid_from, valid_to, county <> '*' as own, version
        from codelist_entry where list = :list order by list, code, county = '*') seen
      """;

  private final EntityManager db;

  CodelistEntries(EntityManager db) {
    this.db = db;
  }

  @SuppressWarnings("unchecked")
  List<CodelistView> lists() {
    return ((List<Tuple>)
            db.createNativeQuery(
                    "select list, count(distinct code) as codes from codelist_entry"
                        + " group by list order by list",
                    Tuple.class)
                .getResultList())
        .stream()
            .map(t -> new CodelistView(t.get("list", String.class), t.get("codes", Long.class)))
            .toList();
  }

  boolean hasList(String list) {
    return lists().stream().anyMatch(l -> l.list().equals(list));
  }

  @SuppressWarnings("unchecked")
  List<Code> page(String list, @Nullable LocalDate on, int afterPosition, String afterCode, int n) {
    var dated =
        on == null ? "" : " and valid_from <= :on and (valid_to is null or valid_to >= :on)";
    var query =
        db.createNativeQuery(
                SEEN
                    + " where (position, code) > (:position, :code)"
                    + dated
                    + " order by position, code limit :n",
                Tuple.class)
            .setParameter("list", list)
            .setParameter("position", afterPosition)
            .setParameter("code", afterCode)
            .setParameter("n", n);
    if (on != null) {
      query.setParameter("on", on);
    }
    return ((List<Tuple>) query.getResultList()).stream().map(CodelistEntries::code).toList();
  }

  @SuppressWarnings("unchecked")
  Optional<Code> find(String list, String code) {
    return ((List<Tuple>)
            db.createNativeQuery(SEEN + " where code = :code", Tuple.class)
                .setParameter("list", list)
                .setParameter("code", code)
                .getResultList())
        .stream().map(CodelistEntries::code).findFirst();
  }

  Code get(String list, String code) {
    return find(list, code).orElseThrow(() -> Problem.notFound("code"));
  }

  void insert(String list, String code, long version, EditCode row) {
    write(
        """
        insert into codelist_entry
          (list, code, version, fi, sv, en, sv_reviewed, position, valid_from, valid_to)
        values (:list, :code, :version, :fi, :sv, :en, true, :position, :from, :to)""",
        list,
        code,
        version,
        row);
  }

  void update(String list, String code, long version, EditCode row) {
    var rows =
        write(
            """
            update codelist_entry set version = version + 1, fi = :fi, sv = :sv, en = :en,
              sv_reviewed = true, position = :position, valid_from = :from, valid_to = :to
            where list = :list and code = :code and version = :version and county <> '*'""",
            list,
            code,
            version,
            row);
    if (rows == 0) {
      throw Problem.of(412, "VERSION_MISMATCH", "The code has changed since you read it.");
    }
  }

  private int write(String sql, String list, String code, long version, EditCode row) {
    return db.unwrap(Session.class)
        .createNativeMutationQuery(sql)
        .setParameter("list", list)
        .setParameter("code", code)
        .setParameter("version", version)
        .setParameter("fi", row.label().fi())
        .setParameter("sv", row.label().sv(), String.class)
        .setParameter("en", row.label().en(), String.class)
        .setParameter("position", row.position())
        .setParameter("from", row.validFrom())
        .setParameter("to", row.validTo(), LocalDate.class)
        .executeUpdate();
  }

  private static Code code(Tuple t) {
    return new Code(
        t.get("list", String.class),
        t.get("code", String.class),
        new Words(t.get("fi", String.class), t.get("sv", String.class), t.get("en", String.class)),
        t.get("sv_reviewed", Boolean.class),
        t.get("position", Integer.class),
        date(t.get("valid_from")),
        t.get("valid_to") == null ? null : date(t.get("valid_to")),
        t.get("own", Boolean.class),
        t.get("version", Long.class));
  }

  /** The driver's choice of date class differs by mapping; both become the same day. */
  private static LocalDate date(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
