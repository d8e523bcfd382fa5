package fi.osallisuus.analytics.disclosure;

/** Something a reader knows: the expression lies between two whole numbers, both included. */
record Fact(Linear expression, long least, long most) {

  private static final long WITHOUT_END = Long.MAX_VALUE / 4;

  static Fact exactly(Linear expression, long value) {
    return new Fact(expression, value, value);
  }

  static Fact atLeast(Linear expression, long least) {
    return new Fact(expression, least, WITHOUT_END);
  }

  static Fact atMost(Linear expression, long most) {
    return new Fact(expression, -WITHOUT_END, most);
  }
}
