package fi.osallisuus.feedback.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextScreeningTest {
  private final TextScreening screening = new TextScreening(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soittakaa 040 123 4567 kiitos           | PHONE          | Soittakaa [puhelinnumero poistettu] kiitos",
        "Numeroni on +358 50 1234567.            | PHONE          | Numeroni on [puhelinnumero poistettu].",
        "Kirjoita osoitteeseen joku@esimerkki.fi | EMAIL          | Kirjoita osoitteeseen [sähköposti poistettu]",
        "Tilini on FI21 1234 5600 0007 85        | IBAN           | Tilini on [tilinumero poistettu]",
        "Asun osoitteessa Kauppakatu 5 B 12      | STREET_ADDRESS | Asun osoitteessa [osoite poistettu]",
        "Asun Kauppakadulla, talo on iso         | -              | Asun Kauppakadulla, talo on iso",
        "Auto ABC-123 tukki oven                 | LICENCE_PLATE  | Auto [rekisterinumero poistettu] tukki oven",
        "ICD-10 ei kerro kaikkea                 | -              | ICD-10 ei kerro kaikkea",
        "Olin siellä 12.3.2026 ja odotin         | DATE           | Olin siellä [päivä poistettu] ja odotin",
        "Olin siellä 5. maaliskuuta              | DATE           | Olin siellä [päivä poistettu]",
        "Aika oli klo 14.30 mutta jäi väliin     | TIME           | Aika oli [kellonaika poistettu] mutta jäi väliin",
        "Odotin 3.5 tuntia                       | -              | Odotin 3.5 tuntia",
        "Olen 45-vuotias                         | AGE            | Olen [ikä poistettu]",
        "Hoitaja Pekan kanssa sujui              | NAME           | Hoitaja [nimi poistettu] kanssa sujui",
        "Kiitos Maija Virtaselle avusta          | NAME           | Kiitos [nimi poistettu] avusta",
        "kiitos maija virtanen                   | NAME           | kiitos [nimi poistettu]",
        "Toivo paremmasta elää                   | -              | Toivo paremmasta elää",
        "Hyvää palvelua, kiitos!                 | -              | Hyvää palvelua, kiitos!",
        "Koodi 131052308X                        | POSSIBLE_IDENTITY_CODE | Koodi [tunnus poistettu]",
      })
  void whatIsFoundIsMaskedInTheSuggestion(String text, String kind, String suggestion) {
    var screened = screening.screen(text, "fi");

    assertThat(screened.kinds().stream().map(Enum::name).toList())
        .isEqualTo(kind.equals("-") ? List.of() : List.of(kind));
    assertThat(screened.suggestion()).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "En jaksa enää elää.",
        "Ajattelen itsemurhaa",
        "Jag vill inte leva",
        "I don’t want to live any more",
        "He beats me at home"
      })
  void dangerIsSeenInWhateverLanguageItIsTold(String text) {
    assertThat(screening.screen(text, "fi").danger()).isTrue();
    assertThat(screening.screen(text, "fi").suggestion()).isEqualTo(text);
  }

  @Test
  void whatIsNoDangerIsNone() {
    assertThat(screening.screen("Elän hyvää elämää, kuolema ei pelota.", "fi").danger()).isFalse();
  }

  @Test
  void theUnitsPeopleBecomeTheirJobTitleBentOrNot() {
    var staff = List.of(new StaffName("Onni Rautio", "lähihoitaja"), new StaffName("Sirkka", ""));

    var screened =
        screening.screen("Onni Raution tapa puhua loukkasi, Sirkalle kiitos.", "fi", staff);

    assertThat(screened.suggestion())
        .isEqualTo("[lähihoitaja] tapa puhua loukkasi, [työntekijä] kiitos.");
    assertThat(screened.kinds()).containsExactly(FoundKind.STAFF_NAME);
  }

  @Test
  void aLanguageWithoutWordListsIsNeverClean() {
    assertThat(screening.screen("Buorre beaivi", "se").kinds())
        .containsExactly(FoundKind.LANGUAGE_NOT_SCREENED);
  }

  @Test
  void findingsTellKindAndPlaceAndNeverTheWords() {
    var found = screening.screen("Soita 040 123 4567", "fi").found();

    assertThat(found).containsExactly(new Found(FoundKind.PHONE, 6, 18));
    assertThat(found.toString()).doesNotContain("040");
  }
}
