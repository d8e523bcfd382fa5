package fi.osallisuus.registry.modelpage;

import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.document.PublicDocument;
import fi.osallisuus.registry.jobdescription.PublicDescription;
import fi.osallisuus.registry.mode.ModeView;
import fi.osallisuus.registry.process.PublicProcess;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that a county has published about how it works with participation. */
@Schema(name = "ModelPage")
record ModelPageView(
    @Schema(examples = "09") String county,
    Words name,
    List<PublicDescription> jobDescriptions,
    List<PublicProcess> processes,
    List<PublicDocument> documents,
    List<ModeView> modes,
    Links links) {

  /** Addresses that stay. */
  @Schema(name = "ModelPageLinks")
  record Links(
      @Schema(description = "This page for people; add ?lang=sv or ?lang=en.") String page,
      String processes,
      String modes,
      String glossary) {}
}
