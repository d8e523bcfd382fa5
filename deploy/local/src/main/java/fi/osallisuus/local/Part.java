package fi.osallisuus.local;

import java.util.List;
import java.util.Map;

/**
 * One process of the suite as declared.
 *
 * @param name by which it is killed, restarted and found in the logs
 * @param ports all that it listens on
 * @param waitsFor parts that must be ready before it is started
 * @param environment all that it is told about the others
 */
record Part(
    String name,
    List<Integer> ports,
    List<String> waitsFor,
    Map<String, String> environment,
    Server server) {

  Part waitingFor(List<String> others) {
    return new Part(name, ports, others, environment, server);
  }
}
