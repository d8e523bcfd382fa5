package fi.osallisuus.booking;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fi.osallisuus.booking.registration.Events;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The QR codes of posters lead to the pages on which people book and register. */
@QuarkusTest
class QrHttpTest extends BookingTest {

  @Test
  void aSitesCodeLeadsToItsFreeTimes() throws Exception {
    var world = new World();
    var path = "/sites/" + world.site + "/qr";

    assertThat(read(path + ".png")).isEqualTo("http://localhost:8080/p/b/site/" + world.link);
    get("EXPERT", path + ".svg")
        .then()
        .statusCode(200)
        .contentType("image/svg+xml")
        .body(startsWith("<svg "));
    stranger(path + ".svg").then().statusCode(404);
    get("DPO", path + ".svg").then().statusCode(403);
  }

  @Test
  void aSiteOutOfUseHasNothingToPrint() {
    var world = new World();
    World.as("UNIT_MANAGER")
        .header("If-Match", "\"0\"")
        .body(Map.of("name", Map.of("fi", "Keskus", "sv", "Centret"), "active", false))
        .put(API + "/sites/" + world.site)
        .then()
        .statusCode(200);

    get("COORDINATOR", "/sites/" + world.site + "/qr.png")
        .then()
        .statusCode(409)
        .body("code", is("NOT_PRINTABLE"));
  }

  @Test
  void anEventsCodeLeadsToItsRegistration() throws Exception {
    var events = new Events(10);
    var path = "/engagements/" + events.id + "/registration/qr";

    assertThat(read(path + ".png")).isEqualTo("http://localhost:8080/p/b/event/" + events.link);
    get("PROFESSIONAL", path + ".svg").then().statusCode(200).contentType("image/svg+xml");
    stranger(path + ".png").then().statusCode(404);
    get("COORDINATOR", "/engagements/" + new World().site + "/registration/qr.svg")
        .then()
        .statusCode(404);
  }

  private static String read(String path) throws Exception {
    var answer = get("COORDINATOR", path);
    answer.then().statusCode(200).contentType("image/png");
    var image = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
    int side = image.getWidth();
    var pixels = image.getRGB(0, 0, side, side, null, 0, side);
    var source = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  private static io.restassured.response.Response stranger(String path) {
    return World.with(Tokens.as("COORDINATOR", "09")).get(API + path);
  }
}
