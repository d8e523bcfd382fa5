package fi.osallisuus.feedback.effect.page;

import fi.osallisuus.feedback.effect.ChangeFilter;
import fi.osallisuus.feedback.effect.Changes;
import fi.osallisuus.feedback.effect.MunicipalityNames;
import fi.osallisuus.feedback.effect.PlaceType;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.visitor.FormFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The menus of what has been published, and what was chosen in them. */
@ApplicationScoped
public class Menus {
  private final Changes changes;
  private final Units units;
  private final MunicipalityNames municipalities;

  Menus(Changes changes, Units units, MunicipalityNames municipalities) {
    this.changes = changes;
    this.units = units;
    this.municipalities = municipalities;
  }

  public List<Menu> of(ChangeFilter chosen, ChangeWords words) {
    var offered = changes.offered();
    var names = municipalities.in(words.words().lang());
    return Stream.of(
            Menu.of(
                "unit",
                words.get("byUnit"),
                offered.units(),
                id -> name(id, words),
                chosen.unitId()),
            Menu.of("place", words.get("byPlace"), offered.places(), words::place, chosen.place()),
            Menu.of(
                "municipality",
                words.get("byMunicipality"),
                offered.municipalities(),
                code -> names.getOrDefault(code, code),
                chosen.municipality()),
            Menu.of("theme", words.get("byTheme"), offered.themes(), words::theme, chosen.theme()))
        .filter(menu -> !menu.choices().isEmpty())
        .toList();
  }

  /** What was chosen; what is no choice of ours is taken for none. */
  public static ChangeFilter chosen(FormFields fields) {
    return new ChangeFilter(
        unit(fields.one("unit")),
        Stream.of(PlaceType.values())
            .filter(place -> place.name().equals(fields.one("place")))
            .findFirst()
            .orElse(null),
        matching(fields.one("municipality"), "[0-9]{3}"),
        matching(fields.one("theme"), "[A-Z][A-Z0-9_]{1,39}"));
  }

  String name(UUID unit, ChangeWords words) {
    return units
        .known(unit)
        .map(KnownUnit::name)
        .map(name -> name.in(words.words().locale()))
        .orElse("–");
  }

  private static @Nullable UUID unit(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? UUID.fromString(typed)
        : null;
  }

  private static @Nullable String matching(String typed, String form) {
    return Objects.requireNonNull(typed).matches(form) ? typed : null;
  }
}
