package fi.osallisuus.feedback.effect.page;

import fi.osallisuus.feedback.OpenCounty;
import fi.osallisuus.feedback.effect.ChangeFilter;
import fi.osallisuus.feedback.effect.Changes;
import fi.osallisuus.feedback.effect.MunicipalityNames;
import fi.osallisuus.feedback.effect.PublicChange;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Ports;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages do; speaks of pages, not of HTTP. */
@ApplicationScoped
class ChangePages {
  private static final int CARDS = 20;

  private final Changes changes;
  private final OpenCounty county;
  private final Menus menus;
  private final Units units;
  private final MunicipalityNames municipalities;
  private final Ports ports;

  ChangePages(
      Changes changes,
      OpenCounty county,
      Menus menus,
      Units units,
      MunicipalityNames municipalities,
      Ports ports) {
    this.changes = changes;
    this.county = county;
    this.menus = menus;
    this.units = units;
    this.municipalities = municipalities;
    this.ports = ports;
  }

  Shown list(String code, FormFields fields, String lang) {
    county.enter(code);
    var words = ChangeWords.in(lang);
    var chosen = Menus.chosen(fields);
    var cursor = fields.one("cursor");
    var page = changes.page(chosen, cursor.isEmpty() ? null : cursor, CARDS);
    var cards = page.items().stream().map(change -> card(change, words)).toList();
    return Shown.ok(
        Templates.list(
                words.texts(),
                code,
                LanguageChoice.of(PageWords.LANGUAGES, lang),
                menus.of(chosen, words),
                cards,
                page.next() == null ? null : next(chosen, page.next(), lang),
                ports.offered().contains(Channel.EMAIL))
            .render());
  }

  Shown one(String code, UUID id, String lang) {
    county.enter(code);
    var words = ChangeWords.in(lang);
    return Shown.ok(
        Templates.one(
                words.texts(),
                code,
                LanguageChoice.of(PageWords.LANGUAGES, lang),
                card(changes.read(id), words))
            .render());
  }

  private Card card(PublicChange change, ChangeWords words) {
    var unit =
        Optional.ofNullable(change.unitId())
            .flatMap(units::known)
            .map(KnownUnit::name)
            .orElse(null);
    var code = change.municipality();
    var municipality =
        code == null ? null : municipalities.in(words.words().lang()).getOrDefault(code, code);
    return Card.of(change, unit, municipality, words);
  }

  private static String next(ChangeFilter chosen, String cursor, String lang) {
    return Stream.of(
            part("lang", lang),
            part("unit", chosen.unitId()),
            part("place", chosen.place()),
            part("municipality", chosen.municipality()),
            part("theme", chosen.theme()),
            part("cursor", cursor))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("&", "?", ""));
  }

  private static Optional<String> part(String name, @Nullable Object value) {
    return Optional.ofNullable(value)
        .map(v -> name + "=" + URLEncoder.encode(v.toString(), StandardCharsets.UTF_8));
  }
}
