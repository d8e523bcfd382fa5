package fi.osallisuus.kit.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
  private static final List<String> REQUIRED = List.of("name", "languages");
  private static final List<String> OPTIONAL = List.of("givenOn", "trained", "day");

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void aSpreadsheetsFileIsReadWhateverItsSeparator(String s) {
    var file = "\uFEFFLanguages" + s + "NAME\r\nfi|sv" + s + "\"Esimerkki, A; B\"\r\n";

    var row = read(file).getFirst();

    assertThat(row.number()).isEqualTo(1);
    assertThat(row.text("name")).isEqualTo("Esimerkki, A; B");
    assertThat(row.list("languages")).containsExactly("fi", "sv");
    assertThat(row.maybe("givenOn")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-05", "5.1.2026", "05.01.2026"})
  void daysAreReadAsWrittenInFinland(String cell) {
    var row = read("name;languages;givenOn\nA;fi;" + cell).getFirst();

    assertThat(row.date("givenOn")).isEqualTo(LocalDate.of(2026, 1, 5));
  }

  @ParameterizedTest
  @CsvSource({"kyllä,true", "JA,true", "yes,true", "ei,false", "nej,false", "'',false"})
  void yesIsReadInThreeLanguages(String cell, boolean yes) {
    assertThat(read("name;languages;trained\nA;fi;" + cell).getFirst().yes("trained"))
        .isEqualTo(yes);
  }

  @Test
  void whatOurOwnFilesShieldIsReadBack() {
    assertThat(read("name;languages\n'+358401234567;fi").getFirst().text("name"))
        .isEqualTo("+358401234567");
  }

  @Test
  void aCellThatCannotBeReadNamesItsColumnAndNotItsContent() {
    var row = read("name;languages;givenOn;trained;day\n;fi;31.2.2026;maybe;SOMEDAY").getFirst();

    refused(() -> row.text("name"), "CELL_REQUIRED", "/name");
    refused(() -> row.date("givenOn"), "CELL_INVALID", "/givenOn");
    refused(() -> row.yes("trained"), "CELL_INVALID", "/trained");
    refused(() -> row.code("day", DayOfWeek.class), "CELL_INVALID", "/day");
  }

  @Test
  void aRowThatIsTooWideIsRefused() {
    var row = read("name;languages\nA;fi;more").getFirst();

    refused(row::requireWidth, "ROW_TOO_WIDE", "");
  }

  @ParameterizedTest
  @CsvSource({
    "'name;languages',CSV_EMPTY",
    "'name\nA',CSV_COLUMN_MISSING",
    "'name;languages;secret\nA;fi;x',CSV_COLUMN_UNKNOWN",
    "'name;languages;name\nA;fi;x',CSV_COLUMN_UNKNOWN",
    "'name;languages\n\"A\"x;fi',CSV_UNREADABLE"
  })
  void aFileThatCannotBeJudgedByRowsIsRefusedWhole(String file, String code) {
    refused(() -> read(file), code, "");
  }

  @Test
  void aFaultIsPlacedAtItsColumnWhereverItStoodInTheRequest() {
    var row = read("name;languages\nA;fi").getFirst();

    assertThat(row.place("/contact/name")).isEqualTo("/rows/1/name");
    assertThat(row.place("/languages/2")).isEqualTo("/rows/1/languages");
    assertThat(row.place("/contact")).isEqualTo("/rows/1/contact");
    assertThat(row.place("")).isEqualTo("/rows/1");
  }

  @Test
  void aThousandRowsAreTheMost() {
    var row = "A;fi\n";

    assertThat(read("name;languages\n" + row.repeat(1000))).hasSize(1000);
    refused(() -> read("name;languages\n" + row.repeat(1001)), "CSV_TOO_MANY_ROWS", "");
  }

  private static List<SheetRow> read(String file) {
    return Sheet.read(file, REQUIRED, OPTIONAL).rows();
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code, String pointer) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Problem.class,
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.status()).isEqualTo(422);
              assertThat(p.errors().getFirst().pointer()).isEqualTo(pointer);
            });
  }
}
