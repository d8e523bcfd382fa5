package fi.osallisuus.kit.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

  @ParameterizedTest
  @CsvSource({
    "040 123 4567, +358401234567",
    "+358 (40) 123-4567, +358401234567",
    "0046 70 123 45 67, +46701234567"
  })
  void aNumberIsKeptInTheInternationalForm(String written, String kept) {
    assertThat(Contact.of(Channel.SMS, written, "fi").address()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "040 12345a7", "+0401234567", "name@example.fi", ""})
  void whatIsNoNumberIsRefused(String written) {
    assertRefused(Channel.SMS, written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "a@b",
        "a@example.fi,b@example.fi",
        "a@example.fi\nBcc: b@example.fi",
        "A B <a@example.fi>",
        "040 123 4567"
      })
  void oneMailboxAndNothingElse(String written) {
    assertRefused(Channel.EMAIL, written);
  }

  @Test
  void itPrintsWithoutTheAddress() {
    var contact = Contact.of(Channel.EMAIL, " first.last+x@example.fi ", "sv");

    assertThat(contact.address()).isEqualTo("first.last+x@example.fi");
    assertThat(contact).hasToString("Contact[EMAIL, sv]");
  }

  private static void assertRefused(Channel channel, String written) {
    assertThatThrownBy(() -> Contact.of(channel, written, "fi"))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("CONTACT_MALFORMED"));
  }
}
