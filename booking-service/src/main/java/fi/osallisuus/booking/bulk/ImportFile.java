package fi.osallisuus.booking.bulk;

import fi.osallisuus.booking.appointment.BookAppointment;
import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.appointment.NoticeChannel;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import fi.osallisuus.kit.bulk.JsonLines;
import fi.osallisuus.kit.bulk.MostRows;
import fi.osallisuus.kit.bulk.Sheet;
import fi.osallisuus.kit.bulk.SheetRow;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads files of bookings: CSV with a column for each property, or one JSON object per line. */
@ApplicationScoped
class ImportFile {
  /** About what the body limit lets through; more waits longer than a caller does. */
  static final MostRows MOST = new MostRows(500, "IMPORT_TOO_LARGE");

  private static final String NOTICE = "/noticeAcknowledgement";
  private static final List<String> REQUIRED = List.of("receptionId", "start");
  private static final List<String> NOTICED =
      List.of("noticeVersion", "noticeLanguage", "noticeChannel", "noticeAt");
  private static final List<String> OPTIONAL =
      Stream.concat(
              Stream.of("clientType", "referralSource", "referralId", "reference"),
              NOTICED.stream())
          .toList();

  private final JsonLines lines;

  ImportFile(JsonLines lines) {
    this.lines = lines;
  }

  List<ImportRow> csv(String file) {
    return Sheet.read(file, REQUIRED, OPTIONAL, MOST).rows().stream()
        .map(row -> new ImportRow(row.line(), () -> request(row), ImportFile::column))
        .toList();
  }

  List<ImportRow> ndjson(String file) {
    return lines.read(file, MOST).stream()
        .map(
            line ->
                new ImportRow(
                    line.number(), () -> lines.object(line, BookAppointment.class), p -> p))
        .toList();
  }

  private static BookAppointment request(SheetRow row) {
    row.requireWidth();
    return new BookAppointment(
        required(id(row, "receptionId"), "receptionId"),
        required(time(row, "start"), "start"),
        row.maybeCode("clientType", ClientType.class),
        row.maybeCode("referralSource", ReferralSource.class),
        id(row, "referralId"),
        row.maybe("reference"),
        notice(row));
  }

  /** None where the row says nothing of it: that the client must be told is said by the rule. */
  private static @Nullable NoticeAcknowledgement notice(SheetRow row) {
    if (NOTICED.stream().allMatch(column -> row.maybe(column) == null)) {
      return null;
    }
    return new NoticeAcknowledgement(
        required(
            row.maybe("noticeVersion", Integer::valueOf, "Write a whole number."), "noticeVersion"),
        row.text("noticeLanguage"),
        row.code("noticeChannel", NoticeChannel.class),
        required(time(row, "noticeAt"), "noticeAt"));
  }

  private static @Nullable UUID id(SheetRow row, String column) {
    return row.maybe(column, UUID::fromString, "Write a UUID.");
  }

  private static @Nullable OffsetDateTime time(SheetRow row, String column) {
    return row.maybe(column, OffsetDateTime::parse, "Write a time as 2026-03-27T09:00:00+02:00.");
  }

  private static <T> T required(@Nullable T cell, String column) {
    if (cell == null) {
      throw Problem.unprocessable("CELL_REQUIRED", "This cell must not be empty.").at("/" + column);
    }
    return cell;
  }

  /** The notice is one property of a request and four columns of a file. */
  private static String column(String pointer) {
    if (!pointer.startsWith(NOTICE)) {
      return pointer;
    }
    var part = pointer.substring(NOTICE.length());
    return part.isEmpty()
        ? "/noticeVersion"
        : "/notice" + Character.toUpperCase(part.charAt(1)) + part.substring(2);
  }
}
