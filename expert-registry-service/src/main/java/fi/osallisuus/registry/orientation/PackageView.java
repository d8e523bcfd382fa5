package fi.osallisuus.registry.orientation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
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
    Words title,
    PackageStatus status,
    @Nullable LocalDate publishedOn,
    List<Item> items,
    long version) {

  /** One item of a package. */
  @Schema(name = "OrientationItem")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      UUID id,
      int position,
      boolean mandatory,
      Words title,
      @Nullable String link,
      @Nullable Integer minutes) {}
}
