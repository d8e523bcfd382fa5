package fi.osallisuus.registry.search;

import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What somebody typed to find something: every word must begin a word of what is found. */
public final class TextQuery {
  /** What nobody types; ends a query that would ask the index for ever. */
  private static final int MOST_WORDS = 6;

  private static final int LONGEST_TEXT = 200;

  /** Sorts after every character that a word can have. */
  private static final String END = Character.toString(Character.MAX_CODE_POINT);

  private static final Pattern KIND = Pattern.compile("[A-Z_]{2,30}");

  private final List<String> words;

  private TextQuery(List<String> words) {
    this.words = words;
  }

  /** Nothing typed is no query; signs without a letter or digit are refused at {@code query/q}. */
  public static Optional<TextQuery> of(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    if (typed.length() > LONGEST_TEXT) {
      throw Problem.badRequest(
              "SEARCH_TEXT_INVALID", "At most %d characters are searched.".formatted(LONGEST_TEXT))
          .at("query/q");
    }
    var words = SearchWords.split(typed).stream().distinct().limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      throw Problem.badRequest(
              "SEARCH_TEXT_INVALID", "Type at least one letter or digit to search for.")
          .at("query/q");
    }
    return Optional.of(new TextQuery(words));
  }

  /**
   * The condition in the words of Hibernate's query language; {@link #bind} gives it its values.
   *
   * @param kind under which {@link SearchIndex#write} was called
   * @param id path of the found thing's id in the query, such as {@code e.id}
   */
  public String where(String kind, String id) {
    requireKind(kind);
    return conditions(
        "%s in (select w%%1$d.key.ownerId from SearchToken w%%1$d where w%%1$d.key.kind = '%s'"
                .formatted(id, kind)
            + " and w%1$d.key.token >= :word%1$d and w%1$d.key.token < :wordEnd%1$d)");
  }

  /** The same condition and its values, as part of a list's. */
  public Where.Condition finds(String kind, String id) {
    return new Where.Condition() {
      @Override
      public String hql() {
        return where(kind, id);
      }

      @Override
      public void bind(BiConsumer<String, Object> value) {
        TextQuery.this.bind(value);
      }
    };
  }

  /** The same condition in SQL. */
  public String sql(String kind, String id) {
    requireKind(kind);
    return conditions(
        "%s in (select owner_id from search_token where kind = '%s'".formatted(id, kind)
            + " and token >= :word%1$d and token < :wordEnd%1$d)");
  }

  /** Gives every parameter of the condition its value. */
  public void bind(BiConsumer<String, Object> parameter) {
    for (int i = 0; i < words.size(); i++) {
      parameter.accept("word" + i, words.get(i));
      parameter.accept("wordEnd" + i, words.get(i) + END);
    }
  }

  private String conditions(String one) {
    return IntStream.range(0, words.size())
        .mapToObj(one::formatted)
        .collect(Collectors.joining(" and "));
  }

  static void requireKind(String kind) {
    // It is written into the query text, so it must be a word of ours.
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("Not a kind of thing: " + kind);
    }
  }
}
