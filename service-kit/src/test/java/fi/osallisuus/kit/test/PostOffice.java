package fi.osallisuus.kit.test;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real SMTP server and a real HTTP gateway for text messages, once per JVM. What they got is
 * handed over by HTTP, because tests and resources may live in different class loaders.
 */
public final class PostOffice implements QuarkusTestResourceLifecycleManager {
  private static final String GATEWAY = "osallisuus.test.gateway";
  private static final String SMTP = "osallisuus.test.smtp";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One text message as the gateway got it: the header and the body. */
  private final List<Map<String, String>> texts = new CopyOnWriteArrayList<>();

  @Override
  public Map<String, String> start() {
    synchronized (System.class) {
      if (System.getProperty(GATEWAY) == null) {
        open();
      }
    }
    return Map.of(
        "OSALLISUUS_MAIL", "smtp",
        "OSALLISUUS_MAIL_FROM", "Osallisuus <aika@osallisuus.test>",
        "OSALLISUUS_SMTP_PORT", System.getProperty(SMTP),
        "OSALLISUUS_SMTP_STARTTLS", "DISABLED",
        "OSALLISUUS_SMS", "http",
        "OSALLISUUS_SMS_URL", gateway("/messages").toString(),
        "OSALLISUUS_SMS_TOKEN", "sms-token");
  }

  @Override
  public void stop() {
    // Shared by all tests of the JVM, and ends with it.
  }

  /** Every mail received by an address, as to, subject, text, id and raw headers. */
  public static List<Map<String, String>> mails(String to) {
    return got("/got/mails").stream().filter(m -> to.equals(m.get("to"))).toList();
  }

  /** Every try of a text message to a number, as authorization and body. */
  public static List<Map<String, String>> texts(String to) {
    return got("/got/texts").stream().filter(m -> m.getOrDefault("body", "").contains(to)).toList();
  }

  private static List<Map<String, String>> got(String what) {
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(gateway(what)).build(), HttpResponse.BodyHandlers.ofString());
      return JSON.readValue(answer.body(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URI gateway(String path) {
    return URI.create("http://localhost:" + System.getProperty(GATEWAY) + path);
  }

  private void open() {
    // A port of 0 is any that is free.
    var mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/messages", this::take);
      server.createContext("/got/texts", exchange -> show(exchange, texts));
      server.createContext(
          "/got/mails",
          exchange -> {
            // The mail library looks its parts up in the loader of the thread.
            Thread.currentThread().setContextClassLoader(PostOffice.class.getClassLoader());
            show(
                exchange, Arrays.stream(mail.getReceivedMessages()).map(PostOffice::read).toList());
          });
      server.start();
      System.setProperty(SMTP, String.valueOf(mail.getSmtp().getPort()));
      System.setProperty(GATEWAY, String.valueOf(server.getAddress().getPort()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void show(HttpExchange exchange, List<Map<String, String>> what)
      throws IOException {
    var body = JSON.writeValueAsBytes(what);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** The last three figures of a number say what the gateway answers; others are taken. */
  private void take(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var header = exchange.getRequestHeaders().getFirst("Authorization");
    texts.add(Map.of("authorization", header, "body", body));
    var number = body.replaceAll("(?s).*\"to\":\"([^\"]*)\".*", "$1");
    var wish = number.substring(number.length() - 3);
    int status = wish.matches("[45]\\d\\d") ? Integer.parseInt(wish) : 202;
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private static Map<String, String> read(MimeMessage message) {
    try {
      return Map.of(
          "to", message.getRecipients(MimeMessage.RecipientType.TO)[0].toString(),
          "subject", message.getSubject(),
          "text", text(message),
          "id", message.getMessageID(),
          "raw", GreenMailUtil.getHeaders(message));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage message) throws MessagingException {
    try {
      return message.getContent().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
