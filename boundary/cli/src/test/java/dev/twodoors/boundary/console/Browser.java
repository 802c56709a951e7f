package dev.twodoors.boundary.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks a console over HTTP, and sends it spans. */
public final class Browser {

  private final URI console;
  private final HttpClient http = HttpClient.newHttpClient();

  public Browser(URI console) {
    this.console = console;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(console.resolve(path)));
  }

  Document page(String path) {
    return Jsoup.parse(get(path).body(), console.toString());
  }

  public int export(Exported spans) {
    return export(spans.bytes(), "Content-Type", Intake.TYPE);
  }

  int export(byte[] body, String... headers) {
    return send(HttpRequest.newBuilder(console.resolve("v1/traces"))
            .headers(headers)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)))
        .statusCode();
  }

  /** What a browser sends to a page of another site whose name has the address of this machine. */
  String asHost(String host) {
    try (Socket socket = new Socket("127.0.0.1", console.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
