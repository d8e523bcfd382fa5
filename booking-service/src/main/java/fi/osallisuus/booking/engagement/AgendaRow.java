package fi.osallisuus.booking.engagement;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A point of the agenda as it is stored: tags by their names, since an array of enums is not. */
@Embeddable
record AgendaRow(String title, @Nullable Integer minutes, String[] tags) {

  static AgendaRow of(AgendaItem item) {
    return new AgendaRow(
        item.title(),
        item.minutes(),
        item.tagsOrNone().stream().map(AgendaTag::name).toArray(String[]::new));
  }

  AgendaItem item() {
    return new AgendaItem(title, minutes, Arrays.stream(tags).map(AgendaTag::valueOf).toList());
  }
}
