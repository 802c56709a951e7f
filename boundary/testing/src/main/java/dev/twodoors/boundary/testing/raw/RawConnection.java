package dev.twodoors.boundary.testing.raw;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One connection to a door, on which anything may be sent. A door that neither answers nor closes
 * is waited for much longer than any machine needs, and then fails the test.
 */
public final class RawConnection implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Socket socket;
  private final InputStream in;

  private RawConnection(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  public static RawConnection to(URI door) throws IOException {
    var socket = new Socket(door.getHost(), door.getPort());
    socket.setSoTimeout((int) PATIENCE.toMillis());
    socket.setTcpNoDelay(true);
    return new RawConnection(socket);
  }

  /** The first answer to what is sent on a connection of its own. */
  public static RawAnswer answer(URI door, String request) throws IOException {
    try (var connection = to(door)) {
      connection.send(request);
      return connection.answer().orElseThrow(() -> new AssertionError("no answer to " + request));
    }
  }

  /** A char stands for a byte. */
  public void send(String bytes) throws IOException {
    try {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    } catch (SocketException closedByTheDoor) {
      // What it answered before can still be read.
    }
  }

  public void sendNothingMore() throws IOException {
    socket.shutdownOutput();
  }

  /** Empty when the connection was closed instead. Interim answers (1xx) are skipped. */
  public Optional<RawAnswer> answer() throws IOException {
    var statusLine = line();
    if (statusLine == null) {
      return Optional.empty();
    }
    var headers = new HashMap<String, String>();
    for (var line = line(); line != null && !line.isEmpty(); line = line()) {
      var colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return statusLine.split(" ")[1].startsWith("1")
        ? answer()
        : Optional.of(new RawAnswer(statusLine, headers, body(headers)));
  }

  /** Whether something comes, be it the end, while one waits so long. */
  public boolean isAnsweredWithin(Duration wait) throws IOException {
    in.mark(1);
    socket.setSoTimeout((int) wait.toMillis());
    try {
      in.read();
      in.reset();
      return true;
    } catch (SocketTimeoutException nothingYet) {
      return false;
    } finally {
      socket.setSoTimeout((int) PATIENCE.toMillis());
    }
  }

  /** Whether the door ends the connection without sending more. */
  public boolean isClosed() throws IOException {
    try {
      return in.read() < 0;
    } catch (SocketException reset) {
      return true;
    }
  }

  private String body(Map<String, String> headers) throws IOException {
    return "chunked".equals(headers.get("transfer-encoding"))
        ? chunks()
        : text(Integer.parseInt(headers.getOrDefault("content-length", "0")));
  }

  private String chunks() throws IOException {
    var all = new StringBuilder();
    for (var size = size(); size > 0; size = size()) {
      all.append(text(size));
      line();
    }
    line();
    return all.toString();
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String text(int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    try {
      for (var c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          return null;
        }
        line.append((char) c);
      }
    } catch (SocketException reset) {
      return null;
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
