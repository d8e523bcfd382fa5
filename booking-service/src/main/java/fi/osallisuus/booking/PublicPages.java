package fi.osallisuus.booking;

import fi.osallisuus.kit.qr.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the pages for people without a login stand, as the world outside knows it. */
@ApplicationScoped
public class PublicPages {
  private final String origin;

  PublicPages(@ConfigProperty(name = "booking.public-url") String publicUrl) {
    this.origin = publicUrl.replaceAll("/+$", "");
  }

  /**
   * @param page a path such as {@code /p/b/booking}
   */
  public String address(String page) {
    return origin + page;
  }

  /** The same to be printed; whoever reads it gets the page in the phone's language. */
  public QrCode qr(String page) {
    return new QrCode(address(page));
  }
}
