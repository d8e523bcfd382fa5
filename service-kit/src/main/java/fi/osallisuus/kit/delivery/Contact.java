package fi.osallisuus.kit.delivery;

import fi.osallisuus.kit.problem.Problem;
import java.util.regex.Pattern;

/**
 * Where and in which language somebody wishes to be told; prints without the address.
 *
 * @param address an e-mail address, or a phone number in the international form
 */
public record Contact(Channel channel, String address, String language) {
  /** One mailbox of one line: no comma, blank or line break that would add another recipient. */
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}");

  private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

  /** Takes what a person wrote: blanks, hyphens and the Finnish national form of a number. */
  public static Contact of(Channel channel, String written, String language) {
    var address =
        switch (channel) {
          case EMAIL -> written.strip();
          case SMS -> international(written.replaceAll("[\\s()-]", ""));
        };
    var form = channel == Channel.EMAIL ? MAIL : PHONE;
    if (!form.matcher(address).matches()) {
      throw Problem.unprocessable(
              "CONTACT_MALFORMED",
              "Give an e-mail address such as name@example.fi or a phone number such as 040 123 4567.")
          .at("/address");
    }
    return new Contact(channel, address, language);
  }

  private static String international(String number) {
    if (number.startsWith("00")) {
      return "+" + number.substring(2);
    }
    return number.startsWith("0") ? "+358" + number.substring(1) : number;
  }

  @Override
  public String toString() {
    return "Contact[" + channel + ", " + language + "]";
  }
}
