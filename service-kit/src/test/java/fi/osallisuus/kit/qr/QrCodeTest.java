package fi.osallisuus.kit.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  @Test
  void thePngReadsBackAsTheAddress() throws Exception {
    String address = "https://osallisuus.example.fi/p/f/4t9k2m7w1c8r5x3n6q0v9b2d7h";

    var image = ImageIO.read(new ByteArrayInputStream(new QrCode(address).png()));

    assertThat(image.getWidth()).isEqualTo(image.getHeight()).isGreaterThan(300);
    assertThat(read(image)).isEqualTo(address);
  }

  @Test
  void theSvgDrawsAsManyModulesAsThePngHas() throws Exception {
    var code = new QrCode("https://osallisuus.example.fi/p/f/4t9k2m7w1c8r5x3n6q0v9b2d7h");
    var image = ImageIO.read(new ByteArrayInputStream(code.png()));
    int dark = 0;
    for (int y = 5; y < image.getHeight(); y += 10) {
      for (int x = 5; x < image.getWidth(); x += 10) {
        dark += (image.getRGB(x, y) & 0xff) == 0 ? 1 : 0;
      }
    }

    assertThat(code.svg().split("h1v1h-1z", -1)).hasSize(dark + 1);
    assertThat(code.svg())
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .doesNotContain("script");
  }

  private static String read(BufferedImage image) throws Exception {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
