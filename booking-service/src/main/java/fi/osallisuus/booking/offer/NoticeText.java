package fi.osallisuus.booking.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client must have been told, in every language: nobody is told in a language left out
 * (S0-20).
 */
@Schema(
    example =
        """
        {"fi": "Kokemusasiantuntijan vastaanotto ei ole hoitoa. Käynnistä ei synny asiakas- tai potilastietoja, eikä keskustelusta kirjata mitään. Jos tarvitset hoitoa, kysy ammattilaiselta. Hätätilanteessa soita 112.",
         "sv": "Erfarenhetsexpertens mottagning är inte vård. Besöket ger inte upphov till klient- eller patientuppgifter och ingenting antecknas om samtalet. Om du behöver vård, fråga en yrkesperson. I nödsituation ring 112.",
         "en": "Meeting an expert by experience is not treatment. The visit creates no client or patient record, and nothing is written down about the conversation. If you need care, ask a professional. In an emergency call 112."}
        """)
public record NoticeText(
    @NotBlank @Size(max = 1000) String fi,
    @NotBlank @Size(max = 1000) String sv,
    @NotBlank @Size(max = 1000) String en) {

  public String in(String language) {
    return switch (language) {
      case "sv" -> sv;
      case "en" -> en;
      default -> fi;
    };
  }
}
