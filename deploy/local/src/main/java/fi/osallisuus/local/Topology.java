package fi.osallisuus.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The declaration of the suite: what runs, on which ports, told what, and who waits for whom. */
record Topology(List<Part> parts) {
  static final String POSTGRESQL = "postgresql";
  static final String KAFKA = "kafka";
  static final String KEYCLOAK = "keycloak";
  static final String GATEWAY = "gateway";

  /** Each has a database, an audience, an API under its name. */
  static final List<String> SERVICES = List.of("registry", "booking", "feedback", "analytics");

  /** They know an expert's account for the same one, by a hash with a key that they share. */
  private static final Set<String> KNOW_ACCOUNTS = Set.of("registry", "booking", "feedback");

  /** Services that send people e-mail or text messages. */
  private static final Set<String> TELL_PEOPLE = Set.of("booking", "feedback");

  static Topology of(Workspace workspace) {
    var suite = new Declaration(workspace);
    return new Topology(
        List.of(
            suite.postgresql(),
            suite.kafka(),
            suite.keycloak(),
            suite.service("registry", "expert-registry-service"),
            suite.service("booking", "booking-service"),
            suite.service("feedback", "feedback-service"),
            suite.service("analytics", "analytics-service"),
            suite.gateway()));
  }

  /** The rest of it; nobody waits for what is left out. */
  Topology without(Set<String> names) {
    for (var name : names) {
      if (parts.stream().noneMatch(part -> part.name().equals(name))) {
        throw new Refusal(
            "There is no part '%s'; there are %s."
                .formatted(name, parts.stream().map(Part::name).toList()));
      }
    }
    return new Topology(
        parts.stream()
            .filter(part -> !names.contains(part.name()))
            .map(
                part ->
                    part.waitingFor(
                        part.waitsFor().stream().filter(name -> !names.contains(name)).toList()))
            .toList());
  }

  private record Declaration(Workspace workspace) {

    /**
     * One server; a database, an owner and an application role for each service and for Keycloak.
     */
    Part postgresql() {
      var databases = List.of(KEYCLOAK, "registry", "booking", "feedback", "analytics");
      return new Part(
          POSTGRESQL,
          ports(POSTGRESQL),
          List.of(),
          Map.of(),
          new PostgresServer(workspace, databases));
    }

    Part kafka() {
      return new Part(
          KAFKA, ports(KAFKA, "kafka-controller"), List.of(), Map.of(), new KafkaServer(workspace));
    }

    Part keycloak() {
      return new Part(
          KEYCLOAK,
          portsWithManagement(KEYCLOAK),
          List.of(POSTGRESQL),
          Map.of(
              "KC_DB_URL", workspace.jdbcUrl(KEYCLOAK),
              "KC_DB_USERNAME", "keycloak_owner",
              "KC_DB_PASSWORD", PostgresServer.password(workspace, "keycloak_owner"),
              "KC_BOOTSTRAP_ADMIN_USERNAME", Realm.ADMINISTRATOR,
              "KC_BOOTSTRAP_ADMIN_PASSWORD", Realm.administratorPassword(workspace)),
          new KeycloakServer(workspace));
    }

    Part service(String name, String directory) {
      var environment = new LinkedHashMap<String, String>();
      environment.put("OSALLISUUS_DB_URL", workspace.jdbcUrl(name));
      environment.put("OSALLISUUS_DB_USER", name + "_app");
      environment.put("OSALLISUUS_DB_PASSWORD", PostgresServer.password(workspace, name + "_app"));
      environment.put("OSALLISUUS_DB_OWNER_USER", name + "_owner");
      environment.put(
          "OSALLISUUS_DB_OWNER_PASSWORD", PostgresServer.password(workspace, name + "_owner"));
      environment.put("OSALLISUUS_KAFKA", workspace.kafka());
      environment.put("OSALLISUUS_DATA_KEY", workspace.secrets().key(name + ".data-key"));
      if (KNOW_ACCOUNTS.contains(name)) {
        environment.put("OSALLISUUS_LINK_KEY", workspace.secrets().key("link-key"));
      }
      environment.put(
          "OSALLISUUS_AUDIT_HEADS", workspace.directory("audit-heads").resolve(name).toString());
      // Only the local profile has a clock that can be moved.
      environment.put("OSALLISUUS_LOCAL", "true");
      environment.put("OSALLISUUS_CLOCK_FILE", workspace.clockFile().toString());
      if (TELL_PEOPLE.contains(name)) {
        // Nothing leaves the machine: a person can read what would have been sent.
        environment.put("OSALLISUUS_MAIL", "file");
        environment.put("OSALLISUUS_SMS", "file");
        environment.put("OSALLISUUS_OUTGOING", workspace.directory("outgoing").toString());
      }
      var server = JvmService.quarkus(workspace, name, directory);
      // It migrates its database and reads its topics at once; keys to check tokens can come later.
      return program(name, List.of(POSTGRESQL, KAFKA), environment, server);
    }

    Part gateway() {
      var environment = new LinkedHashMap<String, String>();
      for (var service : SERVICES) {
        environment.put(
            "OSALLISUUS_%s_URL".formatted(service.toUpperCase(Locale.ROOT)),
            "http://localhost:" + workspace.ports().of(service));
      }
      var server = JvmService.springBoot(workspace, GATEWAY, "deploy/gateway");
      return program(GATEWAY, List.of(), environment, server);
    }

    /** What the services and the gateway are told alike. */
    private Part program(
        String name, List<String> waitsFor, Map<String, String> own, Server server) {
      var environment = new LinkedHashMap<String, String>();
      environment.put("OSALLISUUS_HTTP_PORT", String.valueOf(workspace.ports().of(name)));
      environment.put(
          "OSALLISUUS_MANAGEMENT_PORT", String.valueOf(workspace.ports().managementOf(name)));
      environment.put("OSALLISUUS_OIDC_ISSUER", workspace.issuer());
      environment.put("OSALLISUUS_PUBLIC_URL", workspace.publicUrl());
      environment.putAll(own);
      return new Part(name, portsWithManagement(name), waitsFor, environment, server);
    }

    private List<Integer> ports(String... names) {
      return List.of(names).stream().map(workspace.ports()::of).toList();
    }

    private List<Integer> portsWithManagement(String name) {
      return List.of(workspace.ports().of(name), workspace.ports().managementOf(name));
    }
  }
}
