package fi.osallisuus.analytics.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * A number computed from counts.
 *
 * @param people the respondents or cases behind it (rule 1), shown as its n; null where the figure
 *     is about what the service did
 * @param publicPeople the people behind a figure about the service, for the public audience only
 *     (rule 8)
 * @param personResult a result of people, such as days to a state: in public it needs more of them,
 *     and their number is a band (rule 12)
 */
public record Figure(
    String id,
    Quotient quotient,
    @Nullable Linear people,
    @Nullable Linear publicPeople,
    boolean personResult) {

  public static Figure aboutPeople(String id, Quotient quotient, Linear people) {
    return new Figure(id, quotient, people, people, false);
  }

  public static Figure operational(String id, Quotient quotient, @Nullable Linear publicPeople) {
    return new Figure(id, quotient, null, publicPeople, false);
  }

  public static Figure personResult(String id, Quotient quotient, Linear people) {
    return new Figure(id, quotient, people, people, true);
  }

  boolean banded(Audience audience) {
    return personResult && audience == Audience.PUB;
  }

  @Nullable Linear base(Audience audience) {
    return audience == Audience.PUB ? publicPeople : people;
  }
}
