package fi.osallisuus.booking.ics;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.text.LocalText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An engagement as calendars show it: what kind, its public title, where. */
final class EngagementIcs {
  private EngagementIcs() {}

  static IcsEvent read(ResultSet row, Locale language) throws SQLException {
    boolean cancelled = row.getString("status").equals("CANCELLED");
    var summary = summary(row, language);
    return new IcsEvent(
        Uids.of("engagement", Sql.uuid(row, "id")),
        Sequences.of(row, cancelled),
        Sql.instant(row, "starts_at"),
        Sql.instant(row, "ends_at"),
        ZoneId.of(row.getString("time_zone")),
        cancelled,
        row.getString("kind"),
        cancelled ? IcsWords.CANCELLED.in(language) + ": " + summary : summary,
        null,
        place(row, language),
        Sql.instant(row, "changed_at"));
  }

  private static String summary(ResultSet row, Locale language) throws SQLException {
    var kind = IcsWords.valueOf(row.getString("kind")).in(language);
    var title = row.getString("title_fi");
    return title == null
        ? kind
        : kind
            + ": "
            + new LocalText(title, row.getString("title_sv"), row.getString("title_en"))
                .in(language);
  }

  private static @Nullable String place(ResultSet row, Locale language) throws SQLException {
    var place =
        Stream.of(IcsPlace.read(row).in(language), row.getString("ward_fi"), row.getString("place"))
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", "));
    return place.isEmpty() ? null : place;
  }
}
