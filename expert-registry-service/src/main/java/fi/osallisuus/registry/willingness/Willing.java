package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.expert.Offer;
import fi.osallisuus.registry.expert.OfferedTheme;
import fi.osallisuus.registry.expert.PutContact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person tells who is willing. */
@Schema(name = "Willingness", examples = Willing.EXAMPLE)
public record Willing(
    @Schema(description = "Codes of MODE.") @NotEmpty @Size(max = 30) List<@NotNull String> modes,
    @NotEmpty @Size(max = 60) List<@NotNull @Valid OfferedTheme> themes,
    @Schema(description = "Ids of areas.") @NotEmpty @Size(max = 30) List<@NotNull UUID> areas,
    @Schema(description = "Codes of LANGUAGE.") @NotEmpty @Size(max = 10)
        List<@NotNull String> languages,
    @NotNull @Valid PutContact contact,
    @Schema(description = "Whether the training of an expert by experience is completed.")
        boolean trained,
    @Schema(
            description =
                "Whether the person agrees to be offered another role if there is no training.")
        boolean otherRoleWelcome,
    @Schema(description = "All three purposes, each with the version of the text that was read.")
        @NotEmpty
        @Size(max = 3)
        List<@NotNull @Valid GivenConsent> consents) {
  static final String EXAMPLE =
      """
      {"modes":["PEER_RECEPTION","LECTURE"],"themes":[{"theme":"MENTAL_HEALTH","basis":"OWN"}],\
      "areas":["0197e3a0-0000-7000-8000-000000000001"],"languages":["fi"],\
      "contact":{"name":"Esimerkki Henkilö","email":"esimerkki@example.org"},"trained":true,\
      "otherRoleWelcome":false,"consents":[\
      {"purpose":"EXPERT_REGISTRATION","textVersion":"REG-1"},\
      {"purpose":"THEME_PROCESSING","textVersion":"THEME-1"},\
      {"purpose":"CONTACT","textVersion":"CONTACT-1"}]}""";

  /**
   * Refuses what no shape can say: an address is needed to answer to, and every consent.
   *
   * @param at where this stands in the request
   */
  void check(String at) {
    if (blank(contact.email()) && blank(contact.phone())) {
      throw Problem.unprocessable("CONTACT_REQUIRED", "Give an e-mail address or a phone number.")
          .at(at + "/contact");
    }
    var missing =
        Arrays.stream(ConsentPurpose.values())
            .filter(p -> consents.stream().noneMatch(c -> c.purpose() == p))
            .toList();
    if (!missing.isEmpty()) {
      throw Problem.unprocessable("CONSENT_MISSING", "Each of the consents is needed.")
          .at(at + "/consents")
          .with("missing", missing);
    }
    for (int i = 0; i < consents.size(); i++) {
      var consent = consents.get(i);
      if (!consent.textVersion().equals(consent.purpose().textVersion())) {
        throw Problem.unprocessable(
                "CONSENT_TEXT_OUTDATED", "The text has changed; show the present one.")
            .at(at + "/consents/" + i + "/textVersion")
            .with("current", consent.purpose().textVersion());
      }
    }
  }

  Offer offer(LocalDate consentedOn) {
    return new Offer(
        themes,
        languages,
        areas,
        modes,
        contact,
        ConsentPurpose.EXPERT_REGISTRATION.textVersion(),
        ConsentPurpose.THEME_PROCESSING.textVersion(),
        consentedOn);
  }

  private static boolean blank(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank();
  }
}
