package fi.osallisuus.booking.ics;

import fi.osallisuus.kit.text.LocalText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where to go: site, room, street and town, as a LOCATION names them. */
record IcsPlace(
    @Nullable LocalText site,
    @Nullable String room,
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String city) {

  /** What {@link #read} needs; the tables are named st and ro. */
  static final String COLUMNS =
      "st.name_fi as site_fi, st.name_sv as site_sv, st.name_en as site_en, ro.name as room_name,"
          + " st.street, st.postal_code, st.city";

  static IcsPlace read(ResultSet row) throws SQLException {
    return new IcsPlace(
        new LocalText(row.getString("site_fi"), row.getString("site_sv"), row.getString("site_en")),
        row.getString("room_name"),
        row.getString("street"),
        row.getString("postal_code"),
        row.getString("city"));
  }

  String in(Locale language) {
    return joined(
        ", ",
        joined(" / ", site == null ? null : site.in(language), room),
        street,
        joined(" ", postalCode, city));
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(between));
  }
}
