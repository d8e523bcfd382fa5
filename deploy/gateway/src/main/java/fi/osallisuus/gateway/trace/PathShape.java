package fi.osallisuus.gateway.trace;

import java.util.regex.Pattern;

/** A path without what may identify or open something: logs and traces keep only its words. */
public final class PathShape {

  /** Words of our own paths; anything else is an id, a token or a booking code. */
  private static final Pattern WORD = Pattern.compile("v\\d|[a-z]{1,16}(-[a-z]{1,16}){0,3}");

  private PathShape() {}

  /** {@code /api/booking/v1/appointments/0198…:cancel} becomes {@code …/appointments/*:cancel}. */
  public static String of(String path) {
    var shape = new StringBuilder(path.length());
    var segments = path.split("/");
    var open = segments.length > 1 && segments[1].equals("p") ? 3 : segments.length;
    for (int i = 1; i < segments.length && i < 12; i++) {
      var verb = segments[i].lastIndexOf(':');
      var noun = verb < 0 ? segments[i] : segments[i].substring(0, verb);
      // Behind /p/x and /public there are only codes, whatever they look like.
      var word = i < open && WORD.matcher(noun).matches();
      shape.append('/').append(word ? noun : "*");
      if (verb >= 0 && i < open && WORD.matcher(segments[i].substring(verb + 1)).matches()) {
        shape.append(segments[i], verb, segments[i].length());
      }
      if (noun.equals("public")) {
        open = i + 1;
      }
    }
    return shape.isEmpty() ? "/" : shape.toString();
  }
}
