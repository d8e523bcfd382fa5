package fi.osallisuus.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** A real HTTP server at the other side of the network: a service, or Keycloak's keys. */
class StandIn implements AutoCloseable {

  /** What arrived: enough to prove what was and was not passed on. */
  record Received(String method, String path, Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }
  }

  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  final Queue<Received> received = new ConcurrentLinkedQueue<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final int port;
  private HttpServer server;

  StandIn() {
    server = start(0);
    port = server.getAddress().getPort();
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  StandIn on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  static Answer json(int status, String body) {
    return exchange -> send(exchange, status, "application/json", body);
  }

  static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  void stop() {
    server.stop(0);
  }

  void restart() {
    server = start(port);
  }

  List<Received> receivedAt(String path) {
    return received.stream().filter(one -> one.path().equals(path)).toList();
  }

  private HttpServer start(int port) {
    try {
      var started = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
      started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      started.createContext("/", this::handle);
      started.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getRawPath();
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    received.add(
        new Received(
            exchange.getRequestMethod(), path, Map.copyOf(exchange.getRequestHeaders()), body));
    answers.getOrDefault(path, json(200, "{\"at\":\"" + path + "\"}")).to(exchange);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
