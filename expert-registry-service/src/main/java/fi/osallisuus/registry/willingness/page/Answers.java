package fi.osallisuus.registry.willingness.page;

import fi.osallisuus.kit.screening.Finding;
import fi.osallisuus.kit.screening.Screening;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.registry.expert.Basis;
import fi.osallisuus.registry.expert.OfferedTheme;
import fi.osallisuus.registry.expert.PutContact;
import fi.osallisuus.registry.willingness.ConsentPurpose;
import fi.osallisuus.registry.willingness.GivenConsent;
import fi.osallisuus.registry.willingness.MyWillingness;
import fi.osallisuus.registry.willingness.Willing;
import fi.osallisuus.registry.willingness.WillingnessForm;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person has filled in so far, whole or not; only what the form offers is taken. */
record Answers(
    List<String> modes,
    List<String> own,
    List<String> kin,
    List<String> areas,
    List<String> languages,
    String trained,
    boolean otherRole,
    List<String> consents,
    String name,
    String email,
    String phone) {
  static final Answers NONE =
      new Answers(
          List.of(), List.of(), List.of(), List.of(), List.of(), "", false, List.of(), "", "", "");

  static Answers of(FormFields fields, WillingnessForm form) {
    return new Answers(
        offered(fields.many("modes"), form.modes().stream().map(c -> c.code())),
        offered(fields.many("own"), form.themes().stream().map(c -> c.code())),
        offered(fields.many("kin"), form.themes().stream().map(c -> c.code())),
        offered(fields.many("areas"), form.areas().stream().map(a -> a.id().toString())),
        offered(fields.many("languages"), form.languages().stream().map(c -> c.code())),
        fields.one("trained"),
        fields.one("otherRole").equals("yes"),
        offered(fields.many("consents"), form.consents().stream().map(c -> c.textVersion())),
        fields.one("name"),
        fields.one("email"),
        fields.one("phone"));
  }

  /** As the county has it; consents are given anew with every change. */
  static Answers of(MyWillingness mine) {
    return new Answers(
        mine.modes(),
        themes(mine, Basis.OWN),
        themes(mine, Basis.NEXT_OF_KIN),
        mine.areas().stream().map(UUID::toString).toList(),
        mine.languages(),
        mine.trained() ? "yes" : "no",
        mine.otherRoleWelcome(),
        List.of(),
        mine.contact().name(),
        text(mine.contact().email()),
        text(mine.contact().phone()));
  }

  /** What stands in the way, by field, as keys of the pages' words; in the order of the form. */
  Map<String, String> faults() {
    var faults = new LinkedHashMap<String, String>();
    need(faults, "modes", !modes.isEmpty());
    need(faults, "themes", !own.isEmpty() || !kin.isEmpty());
    need(faults, "areas", !areas.isEmpty());
    need(faults, "languages", !languages.isEmpty());
    need(faults, "trained", trained.equals("yes") || trained.equals("no"));
    need(faults, "name", !name.isEmpty());
    need(faults, "email", !email.isEmpty() || !phone.isEmpty());
    need(faults, "consents", consents.size() == ConsentPurpose.values().length);
    Map.of("name", name, "email", email, "phone", phone)
        .forEach(
            (field, text) -> {
              if (hasIdentityCode(text)) {
                faults.put(field, "error.identity");
              }
            });
    return faults;
  }

  /** A text with an identity code is not even sent back to the one who wrote it. */
  Answers withoutIdentityCodes() {
    return new Answers(
        modes,
        own,
        kin,
        areas,
        languages,
        trained,
        otherRole,
        consents,
        hasIdentityCode(name) ? "" : name,
        hasIdentityCode(email) ? "" : email,
        hasIdentityCode(phone) ? "" : phone);
  }

  Willing willing() {
    return new Willing(
        modes,
        Stream.concat(
                own.stream().map(t -> new OfferedTheme(t, Basis.OWN)),
                kin.stream().map(t -> new OfferedTheme(t, Basis.NEXT_OF_KIN)))
            .toList(),
        areas.stream().map(UUID::fromString).toList(),
        languages,
        new PutContact(name, email.isEmpty() ? null : email, phone.isEmpty() ? null : phone),
        trained.equals("yes"),
        otherRole,
        Arrays.stream(ConsentPurpose.values())
            .filter(p -> consents.contains(p.textVersion()))
            .map(p -> new GivenConsent(p, p.textVersion()))
            .toList());
  }

  private static void need(Map<String, String> faults, String field, boolean there) {
    if (!there) {
      faults.put(field, "error." + field);
    }
  }

  private static boolean hasIdentityCode(String text) {
    return Screening.find(text).filter(Finding::refused).isPresent();
  }

  private static List<String> offered(List<String> chosen, Stream<String> offered) {
    return offered.filter(chosen::contains).toList();
  }

  private static List<String> themes(MyWillingness mine, Basis basis) {
    return mine.themes().stream().filter(t -> t.basis() == basis).map(OfferedTheme::theme).toList();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
