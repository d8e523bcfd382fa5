package fi.osallisuus.kit.visitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The style that all pages without login share. */
public final class VisitorAssets {
  /** Style and scripts change with a release only; an hour's delay hurts nobody. */
  public static final String KEEP_AN_HOUR = "public, max-age=3600";

  private static final byte[] STYLE = read();

  private VisitorAssets() {}

  public static byte[] style() {
    return STYLE.clone();
  }

  private static byte[] read() {
    String path = "/visitor-assets/visitor.css";
    try (var in = Objects.requireNonNull(VisitorAssets.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
