package fi.osallisuus.registry.workqueue;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Api;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing to do: what it is, until when, and where it is done. */
@Schema(name = "WorkItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItem(
    @Schema(examples = "ENQUIRY") String kind,
    UUID id,
    LocalDate dueOn,
    @Schema(examples = "OPEN") String status,
    @Nullable UUID unitId,
    @Schema(description = "Account that it is assigned to.") @Nullable String assignedTo,
    @Schema(examples = "/api/registry/v1/enquiries/0197e3a0-0000-7000-8000-000000000001")
        String href) {

  /** By due date, then in the order of creation; uuids compare as the database does. */
  static final Comparator<WorkItem> ORDER =
      Comparator.comparing(WorkItem::dueOn).thenComparing(i -> i.id().toString());

  /**
   * @param path of the thing within the API, such as {@code /enquiries/…}
   */
  public static WorkItem at(
      String kind,
      UUID id,
      LocalDate dueOn,
      Enum<?> status,
      @Nullable UUID unitId,
      @Nullable String assignedTo,
      String path) {
    return new WorkItem(kind, id, dueOn, status.name(), unitId, assignedTo, Api.BASE + path);
  }

  boolean comesAfter(LocalDate day, UUID other) {
    var days = dueOn.compareTo(day);
    return days > 0 || (days == 0 && id.toString().compareTo(other.toString()) > 0);
  }
}
