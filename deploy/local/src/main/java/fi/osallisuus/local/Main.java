package fi.osallisuus.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The launcher's commands: {@code up} runs the suite until Ctrl-C, {@code token USER} prints an
 * access token.
 */
public final class Main {
  private static final int REFUSED = 2;

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    try {
      var rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
      switch (arguments.length == 0 ? "help" : arguments[0]) {
        case "up" -> up(Options.parse(rest));
        case "token" -> token(rest);
        default -> System.out.println(Options.USAGE);
      }
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(REFUSED);
    }
  }

  private static void up(Options options) throws Exception {
    var player = options.play().map(Main::player);
    var stack = LocalStack.prepare(options, System.out);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
    stack.awaitReady();
    System.out.println(Table.of(stack));
    if (player.isPresent()) {
      var right = plays(player.get(), stack);
      if (options.thenStop()) {
        System.exit(right ? 0 : 1);
      }
    }
    System.out.println("Ctrl-C stops everything; the data are kept.");
    Thread.currentThread().join();
  }

  /** A story that breaks off has failed; the suite stays up, so that one can look why. */
  private static boolean plays(Player player, LocalStack stack) throws InterruptedException {
    try {
      return player.play(stack.suite(), System.out);
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      System.out.println("The scenario broke off: " + e.getMessage());
      return false;
    }
  }

  private static Player player(String name) {
    var players =
        ServiceLoader.load(Player.class).stream().map(ServiceLoader.Provider::get).toList();
    return players.stream()
        .filter(player -> player.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "There is no scenario '%s'; there is %s."
                        .formatted(name, players.stream().map(Player::name).toList())));
  }

  private static void token(List<String> arguments) throws Exception {
    if (arguments.isEmpty()) {
      throw new Refusal("Say whose token: ./osallisuus token coordinator17");
    }
    var workspace = Workspace.of(Options.parse(arguments.subList(1, arguments.size())));
    var form =
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "local-cli",
            "username",
            arguments.getFirst(),
            "password",
            SampleUsers.password(workspace));
    System.out.println(
        Realm.token(URI.create(workspace.issuer() + "/protocol/openid-connect/token"), form));
  }
}
