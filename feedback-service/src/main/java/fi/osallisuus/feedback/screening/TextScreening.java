package fi.osallisuus.feedback.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads a free text before anybody else does. It only points things out: a person decides, always.
 */
@ApplicationScoped
public class TextScreening {
  /** Languages whose words of danger are listed. */
  private static final Set<String> LISTED = Set.of("fi", "fi-x-selko", "sv", "en");

  private final Names names;

  TextScreening(@ConfigProperty(name = "feedback.screening.more-names") Optional<Path> moreNames) {
    this.names = new Names(moreNames);
  }

  public Screened screen(String text, String language) {
    return screen(text, language, List.of());
  }

  /**
   * @param staff who works at the unit that the text is about
   */
  public Screened screen(String text, String language, Collection<StaffName> staff) {
    // The surest first: what overlaps with a finding is the same words seen a second time.
    var masked = new ArrayList<>(names.staff(text, staff));
    Stream.concat(Shapes.find(text), names.find(text))
        .forEachOrdered(
            found -> {
              if (masked.stream().noneMatch(m -> m.found().overlaps(found))) {
                masked.add(Masked.of(found));
              }
            });
    masked.sort(Comparator.comparing(Masked::found, Found.BY_PLACE));
    var all = new ArrayList<>(masked.stream().map(Masked::found).toList());
    Words.find(text).forEach(all::add);
    if (!LISTED.contains(language)) {
      all.add(new Found(FoundKind.LANGUAGE_NOT_SCREENED, 0, text.length()));
    }
    all.sort(Found.BY_PLACE);
    return new Screened(all, suggestion(text, language, masked));
  }

  private static String suggestion(String text, String language, List<Masked> masked) {
    var result = new StringBuilder();
    int at = 0;
    for (Masked mark : masked) {
      result.append(text, at, mark.found().from()).append(mark.mark(language));
      at = mark.found().to();
    }
    return result.append(text.substring(at)).toString();
  }
}
