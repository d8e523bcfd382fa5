package fi.osallisuus.local.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A collection in a play: its form is handed out to everybody, and a few minutes later answered.
 */
final class OneSurvey {
  private final Surveys surveys;
  private final String collection;
  private final String code;
  private final List<String> invitations;
  private final List<String> stamps = new ArrayList<>();

  private OneSurvey(Surveys surveys, String collection, String code, List<String> invitations) {
    this.surveys = surveys;
    this.collection = collection;
    this.code = code;
    this.invitations = invitations;
  }

  /** Anybody with the address may answer. */
  static OneSurvey ofAnybody(Surveys surveys, String collection, String channel) {
    var address = surveys.channel(collection, channel, "Kaikille").text("url");
    return new OneSurvey(surveys, collection, Surveys.last(address), List.of());
  }

  /** Each answer needs one of so many personal links. */
  static OneSurvey ofInvited(Surveys surveys, String collection, int people) {
    var channel = surveys.channel(collection, "INVITE", "Henkilökohtaiset linkit").id();
    var links = surveys.invite(collection, channel, people);
    var tokens = links.stream().map(Surveys::last).toList();
    var first = links.getFirst();
    var code = Surveys.last(first.substring(0, first.lastIndexOf('/')));
    return new OneSurvey(surveys, collection, code, tokens);
  }

  String collection() {
    return collection;
  }

  void handOut(int howMany) {
    for (int number = 0; number < howMany; number++) {
      stamps.add(surveys.read(code));
    }
  }

  /** An answer for each form that was handed out. */
  void answer(List<Map<String, Object>> answers) {
    for (int number = 0; number < answers.size(); number++) {
      surveys.answer(
          code,
          stamps.get(number),
          invitations.isEmpty() ? null : invitations.get(number),
          answers.get(number));
    }
    stamps.clear();
  }

  void close() {
    surveys.close(collection);
  }
}
