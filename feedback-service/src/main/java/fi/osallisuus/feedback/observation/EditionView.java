package fi.osallisuus.feedback.observation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as it read from a day on. */
@Schema(
    name = "ObservationEdition",
    example =
        """
        {"number": 1, "frozenOn": "2026-10-09", "language": "fi", "summary": "Osastolla oli rauhallista.",\
         "observations": []}
        """)
record EditionView(
    int number,
    LocalDate frozenOn,
    String language,
    String summary,
    List<ObservationView> observations) {}
