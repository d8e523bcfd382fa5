package fi.osallisuus.feedback.channel;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** An address as a QR code, to be printed (SVG) or sent (PNG). */
final class QrCode {
  /** Four modules of white all around: less, and some phones do not find it. */
  private static final int QUIET = 4;

  /** Ten pixels a module print sharply at 5 cm. */
  private static final int PIXELS = 10;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final BitMatrix modules;

  QrCode(String address) {
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
  record Bar(String left, String top, String width, String height) {}

  /** The black parts row by row, for what draws neither SVG nor PNG. */
  List<Bar> bars() {
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

  String svg() {
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

  /** Written by hand, one bit a pixel: the desktop's image classes would cost a server dear. */
  byte[] png() {
    var out = new ByteArrayOutputStream();
    int side = modules.getWidth() * PIXELS;
    out.writeBytes(SIGNATURE);
    // Bit depth 1, colour type 0 (grey), no interlace.
    chunk(
        out,
        "IHDR",
        header -> {
          header.writeInt(side);
          header.writeInt(side);
          header.write(new byte[] {1, 0, 0, 0, 0});
        });
    chunk(out, "IDAT", data -> data.write(pixels(side)));
    chunk(out, "IEND", end -> {});
    return out.toByteArray();
  }

  private byte[] pixels(int side) throws IOException {
    var compressed = new ByteArrayOutputStream();
    try (var rows = new DeflaterOutputStream(compressed)) {
      for (int y = 0; y < side; y++) {
        var row = new byte[1 + (side + 7) / 8]; // The first byte says "no filter".
        for (int x = 0; x < side; x++) {
          if (!modules.get(x / PIXELS, y / PIXELS)) {
            row[1 + x / 8] |= (byte) (0x80 >> (x % 8));
          }
        }
        rows.write(row);
      }
    }
    return compressed.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, Body body) {
    try {
      var bytes = new ByteArrayOutputStream();
      var content = new DataOutputStream(bytes);
      content.write(type.getBytes(StandardCharsets.US_ASCII));
      body.write(content);
      content.flush();
      var sum = new CRC32();
      sum.update(bytes.toByteArray());
      var chunk = new DataOutputStream(out);
      chunk.writeInt(bytes.size() - type.length());
      chunk.write(bytes.toByteArray());
      chunk.writeInt((int) sum.getValue());
      chunk.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Body {
    void write(DataOutputStream out) throws IOException;
  }
}
