package fi.osallisuus.kit.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An address as a QR code, to be printed (SVG) or sent (PNG). */
public final class QrCode {
  /** Four modules of white all around: less, and some phones do not find it. */
  private static final int QUIET = 4;

  /** Ten pixels a module print sharply at 5 cm. */
  private static final int PIXELS = 10;

  private final BitMatrix modules;

  /**
   * @param address whole, with scheme and host
   */
  public QrCode(String address) {
    try {
      // Level M: a quarter of the code may be dirty or torn.
      modules =
          new QRCodeWriter()
              .encode(
                  address,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.MARGIN,
                      QUIET));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code", e);
    }
  }

  /** A black piece of one row, in parts of the side. */
  public record Bar(String left, String top, String width, String height) {}

  /** The black parts row by row, for what draws neither SVG nor PNG. */
  public List<Bar> bars() {
    var bars = new ArrayList<Bar>();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int from = x;
        while (x < modules.getWidth() && modules.get(x, y)) {
          x++;
        }
        if (x > from) {
          bars.add(new Bar(percent(from), percent(y), percent(x - from), percent(1)));
        }
      }
    }
    return bars;
  }

  private String percent(int part) {
    return String.format(Locale.ROOT, "%.4f%%", 100.0 * part / modules.getWidth());
  }

  public String svg() {
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x, y));
        }
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" role="img" aria-label="QR">
        <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
        """
        .formatted(modules.getWidth(), path);
  }

  public byte[] png() {
    int side = modules.getWidth() * PIXELS;
    return new Bitmap(side, (x, y) -> modules.get(x / PIXELS, y / PIXELS)).png();
  }
}
