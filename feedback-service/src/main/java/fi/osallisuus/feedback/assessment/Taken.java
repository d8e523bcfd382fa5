package fi.osallisuus.feedback.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One assessment: each item stands alone; what was not answered is null, which is an answer. */
@Embeddable
record Taken(
    @Enumerated(EnumType.STRING) Phase phase,
    LocalDate takenOn,
    @Convert(converter = ItemsColumn.class) @JsonInclude Map<String, @Nullable Integer> items) {

  Taken {
    items = new TreeMap<>(items);
  }
}
