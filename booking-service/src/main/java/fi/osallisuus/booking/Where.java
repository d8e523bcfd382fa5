package fi.osallisuus.booking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a search; a filter that was not given adds none. */
public final class Where {
  private final StringBuilder conditions = new StringBuilder();
  private final List<Object> arguments = new ArrayList<>();

  /** A condition with as many question marks as there are arguments. */
  public Where and(String condition, Object... values) {
    conditions.append(conditions.isEmpty() ? "where " : "\n  and ").append(condition);
    arguments.addAll(List.of(values));
    return this;
  }

  public Where andIf(String condition, @Nullable Object value) {
    return value == null ? this : and(condition, value);
  }

  public String sql() {
    return conditions.toString();
  }

  public Object[] arguments(Object... more) {
    var all = new ArrayList<>(arguments);
    all.addAll(List.of(more));
    return all.toArray();
  }
}
