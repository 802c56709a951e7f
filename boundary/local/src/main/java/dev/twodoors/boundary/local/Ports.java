package dev.twodoors.boundary.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Which ports of this machine are free. */
public final class Ports {

  private static final int LOWEST = 15_000;
  private static final int FIRST_OF_CONNECTIONS = 32_768;
  private static final int TRIES = 1_000;
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  static boolean isFree(int port) {
    return canBind(new InetSocketAddress(port))
        && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  /**
   * A free port that no outgoing connection is given by itself (those begin at 32768 on Linux, at
   * 49152 elsewhere), so that it is still free when it is needed again after a restart. A process
   * is given each port once: whoever asks for two means two.
   */
  public static int anyFree() {
    for (int tried = 0; tried < TRIES; tried++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, FIRST_OF_CONNECTIONS);
      if (isFree(port) && GIVEN.add(port)) {
        return port;
      }
    }
    throw LocalProblem.environment("No port is free.", "End some programs.");
  }

  private static boolean canBind(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
