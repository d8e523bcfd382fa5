package fi.osallisuus.local;

import java.util.stream.Collectors;

/** The short table that ends a start: where everything is, and who may sign in. */
final class Table {
  private Table() {}

  static String of(LocalStack stack) {
    var workspace = stack.workspace();
    var ports = stack.ports();
    var users =
        SampleUsers.all().stream()
            .map(SampleUsers.SampleUser::name)
            .filter(name -> name.endsWith("17"))
            .collect(Collectors.joining(" "));
    return """

        portal            %1$s/portal
        APIs              %1$s/api/{registry,booking,feedback,analytics}/v1
        sign-in           %2$s
        Keycloak          http://localhost:%3$d   user %4$s, password %5$s
        PostgreSQL        localhost:%6$d          databases registry, booking, feedback, analytics
        Kafka             %7$s
        logs, data        %8$s

        sample users      %9$s
                          and such with 09 and 15; password of all: %10$s
        regional system   client regional-17, secret %11$s
        a token for curl  ./osallisuus token coordinator17
        """
        .formatted(
            workspace.publicUrl(),
            workspace.issuer(),
            ports.of("keycloak"),
            Realm.ADMINISTRATOR,
            Realm.administratorPassword(workspace),
            ports.of("postgresql"),
            workspace.kafka(),
            workspace.data(),
            users,
            SampleUsers.password(workspace),
            Realm.regionalSecret(workspace));
  }
}
