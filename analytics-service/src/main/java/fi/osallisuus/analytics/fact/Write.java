package fi.osallisuus.analytics.fact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One fact to be kept, and which figures it touches if it is news. */
record Write(Upsert upsert, @Nullable Object[] values, @Nullable Touched touched) {

  static Write silent(Upsert upsert, @Nullable Object... values) {
    return new Write(upsert, values, null);
  }

  Write touching(Touched what) {
    return new Write(upsert, values, what);
  }

  /** A fact of no unit touches the figures of none. */
  Write touching(@Nullable UUID unit, LocalDate day) {
    return unit == null ? this : touching(Touched.day(unit, day));
  }
}
