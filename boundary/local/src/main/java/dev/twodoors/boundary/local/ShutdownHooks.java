package dev.twodoors.boundary.local;

/** Takes a hook back once its work is done. */
final class ShutdownHooks {

  private ShutdownHooks() {}

  static void withdraw(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyShuttingDown) {
      // The hook runs now, and finds nothing left to do.
    }
  }
}
