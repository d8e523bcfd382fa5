package fi.osallisuus.feedback.resident.page;

import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.item.ItemTheme;
import fi.osallisuus.feedback.item.ReplyContact;
import fi.osallisuus.feedback.resident.ResidentDesk;
import fi.osallisuus.feedback.resident.ResidentForm;
import fi.osallisuus.feedback.resident.TellItem;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leads a resident through the page; it remembers nothing. */
@ApplicationScoped
class ChannelPages {
  private static final Map<String, PageWords> WORDS =
      PageWords.read(ChannelPages.class, "channel-pages");
  private static final int LONGEST = 2000;

  /** The public promise (facts 2.3). */
  private static final int REPLY_DAYS = 14;

  private final ResidentDesk desk;
  private final Today today;
  private final Validator validator;

  ChannelPages(ResidentDesk desk, Today today, Validator validator) {
    this.desk = desk;
    this.today = today;
    this.validator = validator;
  }

  Shown blank(String county, String lang) {
    var form = desk.form(county);
    return form(county, form, form.startStamp(), new FormFields(Map.of()), Map.of(), lang);
  }

  /** The blank form that came back, filled in or only to be read in another language. */
  Shown fill(String county, FormFields fields, String lang) {
    var form = desk.form(county);
    boolean sent = fields.go().equals("send");
    var faults = sent ? faults(fields) : Map.<String, String>of();
    if (!sent || !faults.isEmpty()) {
      return form(county, form, fields.one("stamp"), fields, faults, lang);
    }
    boolean reply = fields.one("reply").equals("yes");
    var told =
        new TellItem(
            fields.one("stamp"),
            lang,
            offered(fields.one("municipality"), form.municipalities(), m -> m.code()),
            unit(fields, form),
            theme(fields),
            text(fields),
            reply,
            contact(fields));
    var code = desk.take(county, told, fields.trapped());
    var words = words(lang);
    var by = reply ? words.get("thanksReply", day(words)) : null;
    return Shown.ok(Templates.thanks(words.texts(), county, code.shown(), by).render());
  }

  static Shown message(Problem problem, String lang) {
    var words = words(lang);
    var key =
        switch (problem.code()) {
          case "CHANNEL_NOT_OPEN" -> "notOpen";
          case "START_STAMP_INVALID" -> "stale";
          case "TOO_MANY_REQUESTS" -> "busy";
          default -> problem.status() == 404 ? "unknown" : "trouble";
        };
    return new Shown(
        problem.status(),
        Templates.message(words.texts(), words.get(key + "Title"), words.get(key + "Text"))
            .render());
  }

  private Map<String, String> faults(FormFields fields) {
    var faults = new LinkedHashMap<String, String>();
    for (var field : List.of("text", "email", "phone")) {
      if (fields.hasIdentityCode(field)) {
        faults.put(field, "error.identity");
      }
    }
    if (text(fields).isEmpty()) {
      faults.put("text", "error.text");
    } else if (text(fields).length() > LONGEST) {
      faults.put("text", "error.long");
    }
    var contact = contact(fields);
    if (contact != null) {
      if (!fields.one("reply").equals("yes")) {
        faults.put("reply", "error.contact");
      }
      validator
          .validate(contact)
          .forEach(
              fault ->
                  faults.putIfAbsent(
                      fault.getPropertyPath().toString(), "error." + fault.getPropertyPath()));
    }
    return faults;
  }

  private Shown form(
      String county,
      ResidentForm form,
      String stamp,
      FormFields fields,
      Map<String, String> faults,
      String lang) {
    var words = words(lang);
    var texts = new LinkedHashMap<String, String>();
    faults.forEach((field, fault) -> texts.put(field, words.get(fault)));
    var page =
        new ChannelPage(
            county,
            form.title().in(words.locale()),
            form.welcome() == null ? null : form.welcome().in(words.locale()),
            choices(
                form.themes(), t -> t.code().name(), t -> in(t.name(), words), fields.one("theme")),
            choices(
                form.municipalities(), m -> m.code(), m -> m.in(lang), fields.one("municipality")),
            choices(
                form.units(), u -> u.id().toString(), u -> in(u.name(), words), fields.one("unit")),
            stamp,
            fields.screened("text"),
            fields.one("reply").equals("yes"),
            fields.screened("email"),
            fields.screened("phone"),
            texts,
            LanguageChoice.of(PageWords.LANGUAGES, lang));
    return new Shown(faults.isEmpty() ? 200 : 422, Templates.form(words.texts(), page).render());
  }

  private String day(PageWords words) {
    return today
        .get()
        .plusDays(REPLY_DAYS)
        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
  }

  /** Browsers send line ends as two characters and count them as one. */
  private static String text(FormFields fields) {
    return fields.one("text").replace("\r\n", "\n");
  }

  private static @Nullable ReplyContact contact(FormFields fields) {
    var email = fields.one("email");
    var phone = fields.one("phone");
    return email.isEmpty() && phone.isEmpty()
        ? null
        : new ReplyContact(email.isEmpty() ? null : email, phone.isEmpty() ? null : phone);
  }

  private static @Nullable ItemTheme theme(FormFields fields) {
    return Arrays.stream(ItemTheme.values())
        .filter(t -> t.name().equals(fields.one("theme")))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable UUID unit(FormFields fields, ResidentForm form) {
    var id = offered(fields.one("unit"), form.units(), u -> u.id().toString());
    return id == null ? null : UUID.fromString(id);
  }

  private static <T> @Nullable String offered(
      String chosen, List<T> offered, Function<T, String> value) {
    return offered.stream().map(value).filter(chosen::equals).findFirst().orElse(null);
  }

  private static <T> List<Choice> choices(
      List<T> offered, Function<T, String> value, Function<T, String> label, String chosen) {
    return offered.stream()
        .map(one -> new Choice(value.apply(one), label.apply(one), value.apply(one).equals(chosen)))
        .toList();
  }

  private static String in(LocalText text, PageWords words) {
    return text.in(words.locale());
  }

  private static PageWords words(String lang) {
    return Objects.requireNonNull(WORDS.get(lang), lang);
  }
}
