package fi.osallisuus.kit.tenancy;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The county that the work at hand belongs to: the token's, or the one that a job has entered. */
@RequestScoped
@Unremovable // jobs and the pool's interceptor look it up by hand, which the build does not see
public class Tenancy {
  /** Stands for every county; opens the kit's own tables only. */
  public static final String ALL = "*";

  private static final Pattern COUNTY = Pattern.compile("[0-9]{2}");

  private final Actor actor;
  private final CountyOnConnection connections;
  private @Nullable String entered;

  Tenancy(Actor actor, CountyOnConnection connections) {
    this.actor = actor;
    this.connections = connections;
  }

  /** The county of the work at hand; without one the work is refused. */
  public String county() {
    return current()
        .orElseThrow(
            () -> Problem.forbidden("COUNTY_MISSING", "The access token names no county."));
  }

  /** The county if there is one. */
  public Optional<String> current() {
    return Optional.ofNullable(entered == null ? tokenCounty() : entered);
  }

  /** From here on the work belongs to this county: for jobs, consumers and public pages. */
  public void enter(String county) {
    if (!isCounty(county)) {
      throw new IllegalArgumentException("Not a county code");
    }
    move(county);
  }

  /** From here on the work sees the kit's tables of every county, and no other table. */
  public void enterSystem() {
    move(ALL);
  }

  /** Does something for a county in a request context of its own; starts no transaction. */
  public <T> T as(String county, Supplier<T> work) {
    return OwnContext.call(
        tenancy -> {
          tenancy.enter(county);
          return work.get();
        });
  }

  /** Two digits, as the national code list has them. */
  public static boolean isCounty(@Nullable String county) {
    return county != null && COUNTY.matcher(county).matches();
  }

  private void move(String county) {
    entered = county;
    connections.follow(county);
  }

  private @Nullable String tokenCounty() {
    String county = actor.county();
    return isCounty(county) ? county : null;
  }
}
