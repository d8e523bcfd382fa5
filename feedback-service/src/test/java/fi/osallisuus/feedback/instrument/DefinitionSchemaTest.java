package fi.osallisuus.feedback.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of the format and the format itself say the same. */
class DefinitionSchemaTest {
  private static final Schema SCHEMA = schema();

  static List<Definition> shipped() {
    return new Library().all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedInstrumentFits(Definition shipped) {
    assertThat(SCHEMA.validate(Definitions.canonical(shipped), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\":\"faces\"      | \"type\":\"slider\"",
        "\"min\":1               | \"least\":1",
        "\"scale\":\"FACES_5\",  | \"size\":\"FACES_5\",",
        "\"version\":\"1.0.0\"   | \"version\":\"1\"",
        "\"maxLength\":500       | \"maxLength\":2001"
      })
  void whatIsNoDefinitionIsRefused(String right, String wrong) {
    String shipped = Definitions.canonical(new Library().find("EVENT_SHORT").orElseThrow());
    String changed = shipped.replaceFirst(java.util.regex.Pattern.quote(right), wrong);

    assertThat(changed).isNotEqualTo(shipped);
    assertThat(SCHEMA.validate(changed, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void everyTypeOfItemIsKnownToBoth() throws IOException {
    for (ItemType type : ItemType.values()) {
      String name = ItemType.class.getEnumConstants()[type.ordinal()].name();
      assertThat(text()).contains("\"" + name.toLowerCase(java.util.Locale.ROOT) + "\"");
    }
  }

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text(), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text() throws IOException {
    String path = "/contracts/instruments/definition.schema.json";
    try (var in = Objects.requireNonNull(DefinitionSchemaTest.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
