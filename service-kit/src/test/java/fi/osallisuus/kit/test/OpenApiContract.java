package fi.osallisuus.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds the running service's OpenAPI document against the committed
 * contracts/openapi/service.json; -Dcontracts.update=true rewrites the file.
 */
public final class OpenApiContract {
  private OpenApiContract() {}

  /**
   * Fails when the document differs from the committed one or leaves an operation half described.
   *
   * @param service registry, booking, feedback or analytics
   */
  public static void check(String service) {
    JsonNode document = OpenApiDocument.fetch("/api/" + service + "/v1/openapi");
    List<String> gaps = OpenApiRules.gaps(document);
    if (!gaps.isEmpty()) {
      throw new AssertionError("The document has gaps:\n  " + String.join("\n  ", gaps));
    }
    compare(ContractFiles.root().resolve("openapi").resolve(service + ".json"), document);
  }

  private static void compare(Path file, JsonNode document) {
    String now = OpenApiDocument.print(document);
    if (Boolean.getBoolean("contracts.update")) {
      ContractFiles.write(file, now);
      return;
    }
    if (!Files.exists(file)) {
      throw new AssertionError(file + " is missing; make it with -Dcontracts.update=true");
    }
    String committed = ContractFiles.read(file);
    if (!committed.equals(now)) {
      throw new AssertionError(
          "The service no longer answers as contracts/openapi/%s says%s; -Dcontracts.update=true rewrites it."
              .formatted(file.getFileName(), firstDifference(committed, now)));
    }
  }

  private static String firstDifference(String committed, String now) {
    var before = committed.lines().toList();
    var after = now.lines().toList();
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      if (!before.get(i).equals(after.get(i))) {
        return "\n  line %d committed: %s\n  now: %s\n"
            .formatted(i + 1, before.get(i).strip(), after.get(i).strip());
      }
    }
    return " (one is longer)";
  }
}
