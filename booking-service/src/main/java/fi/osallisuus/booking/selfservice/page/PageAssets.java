package fi.osallisuus.booking.selfservice.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The one small script of the pages, which nobody needs. */
final class PageAssets {
  private static final String SCRIPT = "/booking-assets/code.js";

  private PageAssets() {}

  static byte[] script() {
    try (var in = Objects.requireNonNull(PageAssets.class.getResourceAsStream(SCRIPT), SCRIPT)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
