package fi.osallisuus.booking.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new service together with the first version of its notice: there is none without. */
@Schema(
    example =
        """
        {"code": "PEER_RECEPTION", "kind": "PEER_RECEPTION", "treatment": false, "level": "PRIMARY", "holdMinutes": 10,
         "name": {"fi": "Kokemusasiantuntijan vastaanotto", "sv": "Erfarenhetsexpertens mottagning", "en": "Peer reception"},
         "notice": {"fi": "Kokemusasiantuntijan vastaanotto ei ole hoitoa.", "sv": "Erfarenhetsexpertens mottagning är inte vård.",
                    "en": "Meeting an expert by experience is not treatment."}}
        """)
record OpenService(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
    @NotNull ServiceKind kind,
    @Nullable Boolean treatment,
    @Nullable @Pattern(regexp = "[A-Z_]{1,40}") String level,
    @Valid @NotNull ServiceName name,
    @Nullable @Min(1) @Max(30) Integer holdMinutes,
    @Valid @NotNull NoticeText notice) {

  DescribeService description() {
    return new DescribeService(name, level, holdMinutes, true);
  }
}
