package fi.osallisuus.analytics.disclosure;

/** The thresholds of suppression; each may only be made stricter than its floor (2.13). */
public record Policy(
    int k,
    int possibleValues,
    int homogeneityBase,
    int homogeneityPercent,
    int personResultBase,
    int searchSteps) {

  /**
   * Floors: k = 5 (decision in 2.13), 3 possible values (rules 5, 13), base 20 (rule 6), 10 people
   * (rule 12).
   */
  public static final Policy FLOOR = new Policy(5, 3, 20, 90, 10, 20_000);

  public Policy {
    atLeast("k", k, 5);
    atLeast("possible-values", possibleValues, 3);
    atLeast("homogeneity-base", homogeneityBase, 20);
    if (homogeneityPercent > 90 || homogeneityPercent < 50) {
      throw new IllegalArgumentException(
          "homogeneity-percent may only be between 50 and 90 but is " + homogeneityPercent);
    }
    atLeast("person-result-base", personResultBase, 10);
    atLeast("search-steps", searchSteps, 1_000);
  }

  boolean small(long count) {
    return count > 0 && count < k;
  }

  private static void atLeast(String name, int value, int floor) {
    if (value < floor) {
      throw new IllegalArgumentException(
          name + " may only be raised above " + floor + " but is " + value);
    }
  }
}
