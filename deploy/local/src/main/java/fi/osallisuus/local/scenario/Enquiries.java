package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Forty enquiries to the coordinator from eighteen units; thirty-eight are answered within five
 * working days, thirty-six are closed (4.2, step 3).
 */
final class Enquiries {
  private static final String ENQUIRIES = "/api/registry/v1/enquiries";
  private static final int UNITS = 18;
  private static final int LATE = 2;
  private static final int LEFT_OPEN = 4;

  /** Mondays, each followed by an answer on Thursday and the end a week later. */
  private static final List<LocalDate> MONDAYS =
      List.of(
          LocalDate.parse("2026-01-19"),
          LocalDate.parse("2026-02-23"),
          LocalDate.parse("2026-03-23"),
          LocalDate.parse("2026-05-18"));

  private final SuiteApi professional;
  private final SuiteApi coordinator;
  private final CountyUnits units;
  private final List<String> categories = new ArrayList<>();

  Enquiries(SuiteApi api, CountyUnits units) {
    professional = api.as("professional09");
    coordinator = api.as("coordinator09");
    this.units = units;
    categories.addAll(Collections.nCopies(11, "START_ACTIVITY"));
    categories.addAll(Collections.nCopies(7, "FEES"));
    categories.addAll(Collections.nCopies(9, "DATA_PERMIT"));
    categories.addAll(Collections.nCopies(13, "PLANNING_SUPPORT"));
  }

  void enterInto(Diary diary) {
    int each = categories.size() / MONDAYS.size();
    for (int number = 0; number < categories.size(); number++) {
      var monday = MONDAYS.get(number / each);
      var opened = new One(number);
      diary.on(monday, opened::open);
      diary.on(number < LATE ? monday.plusDays(10) : monday.plusDays(3), opened::answer);
      if (number < categories.size() - LEFT_OPEN) {
        diary.on(monday.plusDays(14), opened::close);
      }
    }
  }

  /** One enquiry on its way. */
  private final class One {
    private final int number;
    private String path = "";
    private String etag = "";

    private One(int number) {
      this.number = number;
    }

    private void open() {
      var opened =
          professional
              .post(
                  ENQUIRIES,
                  of(
                      "unitId", units.team(number % UNITS),
                      "category", categories.get(number),
                      "question", "Miten pääsemme alkuun?"))
              .expect(201);
      path = ENQUIRIES + "/" + opened.id();
      etag = opened.etag();
    }

    private void answer() {
      etag =
          coordinator
              .post(path + ":answer", of("answer", "Näin pääsette alkuun."), etag)
              .expect(200)
              .etag();
    }

    private void close() {
      coordinator.post(path + ":close", null, etag).expect(200);
    }
  }
}
