package fi.osallisuus.registry.mode;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The guide to the modes in SQL: a county's own row hides the national one. */
@ApplicationScoped
@Transactional
public class Modes {
  private static final String NAMES =
      """
      (select distinct on (code) code, fi, sv, en, position from codelist_entry
        where list = 'MODE'
        order by code, county = '*') named""";

  private static final String GUIDE =
      """
      select g.*, named.fi, named.sv, named.en from (
        select distinct on (mode) mode, version, county <> '*' as own, description_fi, description_sv,
          description_en, when_fi, when_sv, when_en, started_by, fee_bases, levels
        from mode_guide order by mode, county = '*') g
      join\s"""
          + NAMES
          + " on named.code = g.mode";

  private final EntityManager db;

  Modes(EntityManager db) {
    this.db = db;
  }

  /** All modes in the order of their list. */
  @SuppressWarnings("unchecked")
  public List<ModeView> all() {
    var rows =
        (List<Tuple>)
            db.createNativeQuery(GUIDE + " order by named.position, g.mode", Tuple.class)
                .getResultList();
    return rows.stream().map(Modes::view).toList();
  }

  @SuppressWarnings("unchecked")
  ModeView get(String mode) {
    var rows =
        (List<Tuple>)
            db.createNativeQuery(GUIDE + " where g.mode = :mode", Tuple.class)
                .setParameter("mode", mode)
                .getResultList();
    return rows.stream().map(Modes::view).findFirst().orElseThrow(() -> Problem.notFound("mode"));
  }

  void write(String mode, ExplainMode words, long version) {
    db.unwrap(Session.class)
        .createNativeMutationQuery(
            """
            insert into mode_guide (mode, version, description_fi, description_sv, description_en,
              when_fi, when_sv, when_en, started_by, fee_bases, levels)
            values (:mode, :version, :dfi, :dsv, :den, :wfi, :wsv, :wen, :starts, :bases, :levels)
            on conflict (county, mode) do update set version = excluded.version,
              description_fi = excluded.description_fi, description_sv = excluded.description_sv,
              description_en = excluded.description_en, when_fi = excluded.when_fi,
              when_sv = excluded.when_sv, when_en = excluded.when_en,
              started_by = excluded.started_by, fee_bases = excluded.fee_bases,
              levels = excluded.levels""")
        .setParameter("mode", mode)
        .setParameter("version", version)
        .setParameter("dfi", words.description().fi())
        .setParameter("dsv", or(words.description().sv(), words.description()))
        .setParameter("den", or(words.description().en(), words.description()))
        .setParameter("wfi", words.whenToUse().fi())
        .setParameter("wsv", or(words.whenToUse().sv(), words.whenToUse()))
        .setParameter("wen", or(words.whenToUse().en(), words.whenToUse()))
        .setParameter("starts", words.startedBy().toArray(String[]::new))
        .setParameter("bases", words.feeBases().toArray(String[]::new))
        .setParameter("levels", words.levels().toArray(String[]::new))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<Suggestion> suggestions(@Nullable Stage stage) {
    var sql =
        "select s.stage, s.question_fi, s.question_sv, s.question_en, s.mode, named.fi, named.sv,"
            + " named.en from use_situation s join "
            + NAMES
            + " on named.code = s.mode"
            + (stage == null ? "" : " where s.stage = :stage")
            + " order by array_position(array['NEED','IDEATION','PLANNING','IMPLEMENTATION',"
            + "'EVALUATION','DECISION'], s.stage), s.position";
    var query = db.createNativeQuery(sql, Tuple.class);
    if (stage != null) {
      query.setParameter("stage", stage.name());
    }
    return ((List<Tuple>) query.getResultList())
        .stream()
            .map(
                t ->
                    new Suggestion(
                        Stage.valueOf(t.get("stage", String.class)),
                        words(t, "question_"),
                        t.get("mode", String.class),
                        words(t, "")))
            .toList();
  }

  /** A language that the county has not written shows its Finnish. */
  private static String or(@Nullable String text, Words words) {
    return text == null || text.isBlank() ? words.fi() : text;
  }

  private static ModeView view(Tuple t) {
    return new ModeView(
        t.get("mode", String.class),
        words(t, ""),
        words(t, "description_"),
        words(t, "when_"),
        list(t, "started_by"),
        list(t, "fee_bases"),
        list(t, "levels"),
        t.get("own", Boolean.class),
        t.get("version", Long.class));
  }

  private static Words words(Tuple t, String prefix) {
    return new Words(
        t.get(prefix + "fi", String.class),
        t.get(prefix + "sv", String.class),
        t.get(prefix + "en", String.class));
  }

  private static List<String> list(Tuple t, String column) {
    return Arrays.asList(t.get(column, String[].class));
  }
}
