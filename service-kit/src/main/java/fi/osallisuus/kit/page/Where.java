package fi.osallisuus.kit.page;

import io.quarkus.panache.common.Parameters;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The condition of a list, put together from what the caller asks for and nothing else. */
public final class Where {

  /** A condition in HQL with names for its values, which nobody else uses. */
  public interface Condition {
    String hql();

    /** Gives every name its value. */
    void bind(BiConsumer<String, Object> value);
  }

  private final StringBuilder hql;
  private final Parameters values = new Parameters();
  private int number;

  private Where(String first) {
    hql = new StringBuilder(first);
  }

  /** A list of things that meet a condition without values. */
  public static Where of(String condition) {
    return new Where(condition);
  }

  /** A list in the order of its ids, from where the last page ended. */
  public static Where after(Keyset keyset) {
    return new Where("1 = 1").and("id > ?", keyset.after());
  }

  /** Leaves what has this value in a field; null leaves everything. */
  public Where is(String field, @Nullable Object wanted) {
    return wanted == null ? this : and(field + " = ?", wanted);
  }

  /** As said in HQL, with a question mark where the value belongs; null leaves everything. */
  public Where and(String condition, @Nullable Object wanted) {
    if (wanted != null) {
      var name = "v" + number++;
      hql.append(" and ").append(condition.replace("?", ":" + name));
      values.and(name, wanted);
    }
    return this;
  }

  /** From a place on in the order of two fields: the keyset of a list by date, say. */
  public Where beyond(String first, Object firstValue, String second, Object secondValue) {
    return from(">", first, firstValue, second, secondValue);
  }

  /** The same in a list with the highest first. */
  public Where before(String first, Object firstValue, String second, Object secondValue) {
    return from("<", first, firstValue, second, secondValue);
  }

  private Where from(
      String way, String first, Object firstValue, String second, Object secondValue) {
    var a = "v" + number++;
    var b = "v" + number++;
    // The first condition is implied by the second; it is what an index can begin with.
    hql.append(
        " and %2$s %1$s= :%4$s and (%2$s %1$s :%4$s or %3$s %1$s :%5$s)"
            .formatted(way, first, second, a, b));
    values.and(a, firstValue).and(b, secondValue);
    return this;
  }

  /** A condition without values, if it is wanted. */
  public Where only(boolean wanted, String condition) {
    if (wanted) {
      hql.append(" and ").append(condition);
    }
    return this;
  }

  /** A condition that a feature makes itself, if any. */
  public Where and(Optional<? extends Condition> condition) {
    condition.ifPresent(
        made -> {
          hql.append(" and ").append(made.hql());
          made.bind(values::and);
        });
    return this;
  }

  public String hql() {
    return hql.toString();
  }

  public Parameters values() {
    return values;
  }
}
