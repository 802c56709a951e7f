package dev.twodoors.boundary.testing.database;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Counts how often the application waits for the database. One wait costs more than one statement
 * more in a message that is sent anyway. PostgreSQL's driver uses it where a test sets the property
 * {@code quarkus.datasource.jdbc.additional-jdbc-properties.socketFactory} to the name of this
 * class.
 */
public final class RoundTrips extends SocketFactory {
  /**
   * A property of the system, since Quarkus loads this class for the driver and again for the test.
   * Its value is text: whoever reads all properties takes another one for none.
   */
  private static final String COUNT = RoundTrips.class.getName();

  /** The driver makes one for each connection. */
  public RoundTrips() {}

  /** Those of everything that the application does meanwhile, BEGIN and COMMIT included. */
  public static long during(Runnable work) {
    var before = counted();
    work.run();
    return counted() - before;
  }

  private static long counted() {
    return Long.parseLong(System.getProperty(COUNT, "0"));
  }

  @Override
  public Socket createSocket() {
    return new Counted();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw onlyUnconnected();
  }

  private static UnsupportedOperationException onlyUnconnected() {
    return new UnsupportedOperationException("the driver connects its sockets itself");
  }

  /** Reading after writing is waiting for an answer. */
  private static final class Counted extends Socket {
    private volatile boolean isAsked;

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read() throws IOException {
          noteAnswer();
          return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          noteAnswer();
          return super.read(bytes, offset, length);
        }
      };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(int value) throws IOException {
          isAsked = true;
          out.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          isAsked = true;
          out.write(bytes, offset, length);
        }
      };
    }

    private void noteAnswer() {
      if (isAsked) {
        isAsked = false;
        System.getProperties()
            .merge(
                COUNT, "1", (counted, one) -> Long.toString(Long.parseLong((String) counted) + 1));
      }
    }
  }
}
