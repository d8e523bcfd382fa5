package fi.osallisuus.feedback.resident;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.item.ItemTheme;
import fi.osallisuus.kit.text.LocalText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A blank form of the residents' channel: everything that the page shows. */
@Schema(
    example =
        """
        {"title": {"fi": "Keski-Suomen asukkaiden palautekanava"},\
         "municipalities": [{"code": "179", "nameFi": "Jyväskylä"}],\
         "units": [{"id": "0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28", "name": {"fi": "Terveysasema"}}],\
         "themes": [{"code": "ACCESS", "name": {"fi": "Palveluun pääsy", "sv": "Tillgång till service",\
         "en": "Getting a service"}}], "startStamp": "1774252800.q3Vh0m4b1Yw2c8R5x3N6sA.1yQ0c2o7e5u3"}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResidentForm(
    LocalText title,
    @Nullable LocalText welcome,
    List<Municipality> municipalities,
    List<OfferedUnit> units,
    List<OfferedTheme> themes,
    @Schema(description = "Comes back with the form; good for one") String startStamp) {

  /** A unit that a resident may name. */
  @Schema(name = "ResidentFormUnit")
  public record OfferedUnit(UUID id, LocalText name) {}

  /** A theme that a resident may name. */
  @Schema(name = "ResidentFormTheme")
  public record OfferedTheme(ItemTheme code, LocalText name) {}
}
