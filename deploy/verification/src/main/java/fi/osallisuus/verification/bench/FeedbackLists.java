package fi.osallisuus.verification.bench;

import fi.osallisuus.local.scenario.SuiteApi;

/** What a coordinator looks at daily, among a million answers. */
final class FeedbackLists implements Measure {

  @Override
  public void on(Bench bench) throws Exception {
    new FeedbackData(bench.stack().environment("feedback")).load(Survey.open(bench).collection());
    bench
        .table()
        .row(
            "stored in feedback",
            "%,d answers in %d collections; %,d texts and items each"
                .formatted(
                    FeedbackData.COLLECTIONS * FeedbackData.ANSWERS_EACH,
                    FeedbackData.COLLECTIONS,
                    FeedbackData.TEXTS));
    var one = "/collections/" + FeedbackData.collection();
    read(bench, "collections", "/collections?limit=100");
    read(bench, "a collection's response rate", one + "/stats");
    read(bench, "texts that wait for a moderator", "/moderation/texts?limit=100");
    read(bench, "items in progress", "/feedback-items?status=IN_PROGRESS&limit=100");
    read(bench, "items that are due", "/feedback-items/due?limit=100");
    var changes =
        new Visits(bench.origin("feedback"), "/api/feedback/v1/public/changes/17?limit=20");
    bench.read("changes for residents", changes::by);
  }

  private static void read(Bench bench, String name, String path) throws Exception {
    var coordinator = SuiteApi.anyone(bench.stack().suite()).as("coordinator17").token();
    bench.read(name, bench.origin("feedback"), coordinator, "/api/feedback/v1" + path);
  }
}
