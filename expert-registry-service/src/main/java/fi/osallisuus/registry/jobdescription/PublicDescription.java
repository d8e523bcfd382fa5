package fi.osallisuus.registry.jobdescription;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published job description as everybody may read it. */
@Schema(name = "PublicJobDescription")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicDescription(
    String code,
    @Nullable String mode,
    @Nullable String role,
    @Schema(examples = "2.0") String version,
    Words title,
    List<Part> sections,
    @Nullable LocalDate publishedOn) {

  public PublicDescription {
    sections = List.copyOf(sections);
  }

  /** One section with its text. */
  @Schema(name = "PublicSection")
  public record Part(@Schema(examples = "TASKS") String section, Words text) {}

  static PublicDescription of(JobDescription description) {
    var view = description.view();
    return new PublicDescription(
        view.code(),
        view.mode(),
        view.role(),
        view.major() + "." + view.minor(),
        view.title(),
        view.sections().entrySet().stream()
            .map(e -> new Part(e.getKey().name(), e.getValue()))
            .toList(),
        view.publishedOn());
  }
}
