package fi.osallisuus.registry.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a person offers who wants to work as an expert by experience, in the person's own words.
 *
 * @param registrationText version of the text that the registration was consented to with
 * @param themeText version of the text that the themes were consented to with
 * @param consentedOn the day of both
 */
public record Offer(
    List<OfferedTheme> themes,
    List<String> languages,
    List<UUID> areas,
    List<String> modes,
    PutContact contact,
    String registrationText,
    String themeText,
    LocalDate consentedOn) {

  CreateExpert newExpert(String code) {
    return new CreateExpert(
        code,
        "",
        ExpertKind.EXPERT_BY_EXPERIENCE,
        new Consent(registrationText, consentedOn),
        consentedThemes(),
        languages,
        areas,
        modes,
        null);
  }

  EditProfile profile(String alias) {
    return new EditProfile(alias, languages, areas, modes);
  }

  List<AddTheme> consentedThemes() {
    return themes.stream()
        .distinct()
        .map(t -> new AddTheme(t.theme(), t.basis(), new Consent(themeText, consentedOn), null))
        .toList();
  }
}
