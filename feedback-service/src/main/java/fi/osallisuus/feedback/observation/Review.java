package fi.osallisuus.feedback.observation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One time that a report was gone through. */
@Embeddable
record Review(
    @Enumerated(EnumType.STRING) ReviewType type,
    LocalDate heldOn,
    LocalDate recordedOn,
    String recordedBy,
    String roles,
    int attendance,
    @Enumerated(EnumType.STRING) @Nullable ReviewForum forum,
    @Nullable String remarks,
    @Nullable String responses) {

  static Review of(GoThrough request, LocalDate today, String by) {
    return new Review(
        request.type(),
        request.heldOn(),
        today,
        by,
        String.join(",", request.roles().stream().distinct().sorted().toList()),
        request.attendance(),
        request.forum(),
        request.remarks(),
        request.responses());
  }

  ReviewView view() {
    return new ReviewView(
        type, heldOn, List.of(roles.split(",")), attendance, forum, remarks, responses);
  }
}
