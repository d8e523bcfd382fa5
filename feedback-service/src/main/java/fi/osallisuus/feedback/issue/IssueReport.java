package fi.osallisuus.feedback.issue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an area's meeting looks at: what was raised in a period and what became of it. */
@Schema(
    example =
        """
        {"from": "2026-01-01", "to": "2026-06-30", "raised": 12, "solved": 9, "escalated": 1,\
         "open": 2, "categories": [{"category": "CLIENT_FLOW", "raised": 7, "solved": 6}]}
        """)
record IssueReport(
    LocalDate from,
    LocalDate to,
    long raised,
    long solved,
    long escalated,
    long open,
    List<Line> categories) {

  /** One category. */
  @Schema(name = "IssueReportLine")
  record Line(IssueCategory category, long raised, long solved) {}
}
