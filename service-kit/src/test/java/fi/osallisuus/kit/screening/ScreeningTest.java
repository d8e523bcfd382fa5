package fi.osallisuus.kit.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules and vectors of the screening standard; all codes are those of fictitious persons. */
class ScreeningTest {
  private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final String SIGNS = "+-YXWVUABCDEF";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010594Y9032", "010594Y9021", "020594X903P", "020594X902N", "030594W903B", "030694W9024",
        "040594V9030", "040594V902Y", "050594U903M", "050594U902L", "010516B903X", "010516B902W",
        "020516C903K", "020516C902J", "030516D9037", "030516D9026", "010501E9032", "020502E902X",
        "020503F9037", "020504A902E", "020504B904H", "131052-308T"
      })
  void validCodesAreRefusedAndTheirCheckIsRight(String code) {
    assertThat(refused(code)).isTrue();
    assertThat(IdentityCode.isChecked(code.substring(0, 6) + code.substring(7))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "131052a3-308a-4308-8131-131052a308a1",
        "13105200-1310-4520-8308-131052130810",
        "01020212-3456-4789-8012-010202123456"
      })
  void anIdIsNoCodeHoweverItsDigitsFall(String id) {
    assertThat(refused(id)).isFalse();
    assertThat(Screening.find(id)).isEmpty();
  }

  @Test
  void whatIsOnlyAsLongAsAnIdIsReadToItsEnd() {
    for (var text :
        List.of(
            "131052-308T" + " ".repeat(25),
            "aaaaaaaa-aaaa-aaaa-aaaa-131052A308T ",
            "aaaaaaaa-aaaa-aaaa-aaaa-131052-308T ")) {
      assertThat(text).hasSize(36);
      assertThat(refused(text)).as(text).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"131052-308U", "010594Y9033", "310294-123A", "300201A1234"})
  void mistypedCodesAreRefusedToo(String code) {
    assertThat(refused(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "131052-308t",
        "131052\u2013308T",
        "131052\u2014308T",
        "131052\u2212308T",
        "131052\u2010308T",
        "131052\u2011308T",
        "131052 -308T",
        "131052- 308T",
        "131052 - 308T",
        "131052\u00a0-\u00a0308T",
        "131\u200b052-3\u200d08T",
        "131052\u00ad-308T",
        "\uff11\uff13\uff11\uff10\uff15\uff12-308T",
        "\u0661\u0663\u0661\u0660\u0665\u0662-308T",
        "131052\uff0d308T",
        "131052\u2015308T",
        "Tunnus:131052-308T.",
        "(131052-308T)",
        "_131052-308T_",
        "eka 131052-308T toka",
        "131052\t-308T",
        "020504a902e",
        "020504 a 902e",
        "131052\u20603\u206008T 131052-308T",
        "x\n131052-308T\ny"
      })
  void disguisedCodesAreRefused(String text) {
    assertThat(refused(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-30",
        "1.2.246.10.12345678.10.1",
        "1234567-8",
        "310226-123",
        "",
        "131052",
        "308T",
        "A131052-308T",
        "131052-308T1",
        "1131052-308T",
        "2026-03-30T09:00:00+02:00",
        "2026-03-30T07:00:00.123456Z",
        "20260330T090000+0200",
        "0190163d-8694-739b-aea5-966c26f8ad91",
        "040 123 4567",
        "0401234567",
        "+358401234567",
        "FI21 1234 5600 0007 85",
        "250326 0900",
        "131352-308T",
        "321052-308T",
        "131052_308T",
        "131052/308T"
      })
  void lookAlikesPass(String text) {
    assertThat(Screening.find(text)).isEmpty();
  }

  @Test
  void aCodeWithoutItsSignIsRefusedWhenItsCheckIsRight() {
    assertThat(refused("131052308T")).isTrue();
    assertThat(refused("131052 308T")).isTrue();
  }

  @Test
  void aCodeWithoutItsSignIsHeldWhenItsCheckIsWrong() {
    assertThat(Screening.find("131052308U"))
        .contains(new Finding(Finding.Kind.POSSIBLE_IDENTITY_CODE));
    assertThat(refused("131052308U")).isFalse();
  }

  @Test
  void everyRandomCodeInARandomDisguiseIsRefused() {
    var random = new Random(29);
    List<String> dashes = List.of("-", "\u2013", "\u2014", "\u2212", "\u2010", " - ");
    for (int i = 0; i < 20_000; i++) {
      String code = randomCode(random);
      String text = code;
      if (code.charAt(6) == '-') {
        text = code.replace("-", dashes.get(random.nextInt(dashes.size())));
      }
      if (random.nextBoolean()) {
        int at = 1 + random.nextInt(text.length() - 1);
        text = text.substring(0, at) + "\u200b" + text.substring(at);
      }
      text = random.nextBoolean() ? text.toLowerCase(java.util.Locale.ROOT) : text;
      text =
          List.of("%s", "\u00e4 %s", "%s, kiitos", "(%s)").get(random.nextInt(4)).formatted(text);

      assertThat(refused(text)).as("code %d", i).isTrue();
    }
  }

  @Test
  void randomIdsTimesAndNumbersRaiseNoFalseAlarm() {
    var random = new Random(17);
    for (int i = 0; i < 20_000; i++) {
      var uuid = new java.util.UUID(random.nextLong(), random.nextLong());
      var instant = java.time.Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
      assertThat(Screening.find(uuid.toString())).isEmpty();
      assertThat(Screening.find(instant.toString())).isEmpty();
      assertThat(refused("04%08d".formatted(random.nextInt(100_000_000)))).isFalse();
    }
  }

  @Test
  void contactsAreMaskedAndNotRefused() {
    String text =
        "Soita 040 123 4567 tai +358 50 1234567, matti@example.org, tili FI21 1234 5600 0007 85.";

    assertThat(Screening.mask(text)).isEqualTo("Soita *** tai ***, ***, tili ***.");
    assertThat(Screening.contacts(text))
        .extracting(Finding::kind)
        .containsExactlyInAnyOrder(Finding.Kind.PHONE, Finding.Kind.EMAIL, Finding.Kind.IBAN);
    assertThat(Screening.find(text)).isEmpty();
    assertThat(Screening.mask("Kello 9.00 huone 12, 2026-03-30"))
        .isEqualTo("Kello 9.00 huone 12, 2026-03-30");
  }

  @Test
  void alongTextIsScreenedInLinearTime() {
    String text = "040594 040594- 1310523 ".repeat(20_000);

    long start = System.nanoTime();
    Screening.find(text);
    Screening.mask(text);

    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  private static boolean refused(String text) {
    return Screening.find(text).filter(Finding::refused).isPresent();
  }

  private static String randomCode(Random random) {
    while (true) {
      int year = random.nextInt(100);
      int month = 1 + random.nextInt(12);
      int day = 1 + random.nextInt(31);
      try {
        LocalDate.of(1900 + year, month, day);
      } catch (DateTimeException e) {
        continue;
      }
      String nine = "%02d%02d%02d%03d".formatted(day, month, year, 2 + random.nextInt(998));
      return nine.substring(0, 6)
          + SIGNS.charAt(random.nextInt(SIGNS.length()))
          + nine.substring(6)
          + CHECK.charAt(Integer.parseInt(nine) % 31);
    }
  }
}
