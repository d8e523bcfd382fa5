package fi.osallisuus.kit.qr;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A square in black and white, written as PNG by hand, one bit a pixel: the desktop's image classes
 * would cost a server dear.
 *
 * @param side in pixels
 */
record Bitmap(int side, Dark dark) {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Which pixels are black. */
  interface Dark {
    boolean at(int x, int y);
  }

  private interface Body {
    void write(DataOutputStream out) throws IOException;
  }

  byte[] png() {
    var out = new ByteArrayOutputStream();
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
    chunk(out, "IDAT", data -> data.write(pixels()));
    chunk(out, "IEND", end -> {});
    return out.toByteArray();
  }

  private byte[] pixels() throws IOException {
    var compressed = new ByteArrayOutputStream();
    try (var rows = new DeflaterOutputStream(compressed)) {
      for (int y = 0; y < side; y++) {
        var row = new byte[1 + (side + 7) / 8]; // The first byte says "no filter".
        for (int x = 0; x < side; x++) {
          if (!dark.at(x, y)) {
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
}
