package fi.osallisuus.registry.orientation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.paper.PaperStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a package with its items. */
@Schema(name = "OrientationPackage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackageView(
    UUID id,
    @Schema(examples = "OR-REC") String code,
    int number,
    Audience audience,
    Words title,
    PaperStatus status,
    @Nullable LocalDate publishedOn,
    @Nullable String changeReason,
    @Schema(description = "Account that wrote it.") String draftedBy,
    @Schema(description = "Account that published it.") @Nullable String approvedBy,
    List<Item> items,
    long version) {

  /** One item of a package. */
  @Schema(name = "OrientationItem")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      UUID id,
      int position,
      boolean mandatory,
      ItemType type,
      Words title,
      @Nullable String link,
      @Schema(examples = "fi") @Nullable String language,
      @Nullable Integer minutes) {}
}
