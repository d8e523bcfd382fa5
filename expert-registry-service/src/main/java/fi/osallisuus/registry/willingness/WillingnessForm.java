package fi.osallisuus.registry.willingness;

import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.codelist.CodeLabel;
import fi.osallisuus.registry.unit.AreaName;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that a form of a county asks and says. */
@Schema(name = "WillingnessForm")
public record WillingnessForm(
    @Schema(examples = "09") String county,
    Words countyName,
    List<CodeLabel> modes,
    List<CodeLabel> themes,
    List<AreaName> areas,
    List<CodeLabel> languages,
    List<ConsentText> consents,
    @Schema(description = "Comes back with the filled-in form.") String startStamp) {}
