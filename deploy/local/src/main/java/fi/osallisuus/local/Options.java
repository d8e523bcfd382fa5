package fi.osallisuus.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the caller wants of a start.
 *
 * @param home the repository
 * @param data what is kept between starts
 * @param clean begin with an empty data directory
 * @param play name of a scenario to play once the suite is ready
 * @param thenStop stop after the scenario and tell its outcome by the exit code
 * @param without parts that are left out
 * @param record write caches for a quicker next start
 */
public record Options(
    Path home,
    Path data,
    Ports ports,
    boolean clean,
    Optional<String> play,
    boolean thenStop,
    Set<String> without,
    boolean record) {

  static final String USAGE = "./osallisuus help tells what there is.";

  /** The suite of this repository with its usual ports and data directory. */
  public static Options usual() {
    var home = findHome();
    return new Options(
        home,
        home.resolve(".osallisuus/data"),
        Ports.usual(),
        false,
        Optional.empty(),
        false,
        Set.of(),
        true);
  }

  /** A suite for tests: free ports, a data directory of its own, nothing written beside it. */
  public static Options forTests(Path data) {
    return new Options(
        findHome(), data, Ports.free(), false, Optional.empty(), false, Set.of(), false);
  }

  /** The usual suite beside another one: free ports, a data directory of its own, start caches. */
  public static Options apart(Path data) {
    var usual = usual();
    return new Options(
        usual.home, data, Ports.free(), false, usual.play, false, usual.without, true);
  }

  /** The same without some parts, e.g. {@code "gateway"}. */
  public Options without(String... parts) {
    return new Options(home, data, ports, clean, play, thenStop, Set.of(parts), record);
  }

  /** The same on other ports. */
  public Options on(Ports others) {
    return new Options(home, data, others, clean, play, thenStop, without, record);
  }

  /** Prepared servers and start caches are worth keeping when the data are thrown away. */
  Path cache() {
    return home.resolve(".osallisuus").resolve("cache");
  }

  static Options parse(List<String> arguments) {
    var usual = usual();
    var data = usual.data;
    var ports = usual.ports;
    var clean = false;
    var play = Optional.<String>empty();
    var thenStop = false;
    var without = new HashSet<String>();
    for (var rest = arguments.iterator(); rest.hasNext(); ) {
      var option = rest.next();
      switch (option) {
        case "--clean" -> clean = true;
        case "--then-stop" -> thenStop = true;
        case "--play" -> play = Optional.of(value(option, rest));
        case "--data" -> data = Path.of(value(option, rest)).toAbsolutePath();
        case "--ports" -> ports = ports(value(option, rest));
        case "--without" -> without.addAll(List.of(value(option, rest).split(",")));
        default -> throw new Refusal("Unknown option '%s': %s".formatted(option, USAGE));
      }
    }
    if (thenStop && play.isEmpty()) {
      throw new Refusal("--then-stop needs --play: say which scenario to stop after.");
    }
    return new Options(usual.home, data, ports, clean, play, thenStop, Set.copyOf(without), true);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new Refusal("%s needs a value: %s".formatted(option, USAGE));
    }
    return rest.next();
  }

  private static Ports ports(String text) {
    try {
      if (text.matches("[+-]\\d+")) {
        return Ports.shifted(Integer.parseInt(text));
      }
      var ports = Ports.usual();
      for (var choice : text.split(",")) {
        var parts = choice.split("=", 2);
        ports = ports.with(parts[0], Integer.parseInt(parts[1]));
      }
      return ports;
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new Refusal(
          "--ports takes +100, or names with numbers such as gateway=9000,kafka=9300.", e);
    }
  }

  private static Path findHome() {
    var given = System.getProperty("osallisuus.home");
    if (given != null) {
      return Path.of(given).toAbsolutePath();
    }
    for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("deploy/kafka/topics.yaml"))) {
        return at;
      }
    }
    throw new Refusal(
        "Start inside the repository, or say where it is with -Dosallisuus.home=DIRECTORY.");
  }
}
