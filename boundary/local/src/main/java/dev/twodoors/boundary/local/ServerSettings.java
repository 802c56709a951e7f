package dev.twodoors.boundary.local;

import java.util.Map;
import java.util.TreeMap;

/** What postgresql.conf says, apart from the port. */
final class ServerSettings {

  private ServerSettings() {}

  static Map<String, String> lasting(boolean countStatements) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("listen_addresses", "127.0.0.1");
    settings.put("unix_socket_directories", "");
    settings.put("max_connections", "200");
    settings.put("timezone", "UTC");
    settings.put("log_timezone", "UTC");
    settings.put("password_encryption", "scram-sha-256");
    settings.put("shared_buffers", "128MB");
    if (countStatements) {
      settings.put("shared_preload_libraries", "pg_stat_statements");
      settings.put("pg_stat_statements.track", "all");
    }
    return settings;
  }

  /** Faster by everything that only matters when the machine fails. */
  static Map<String, String> throwAway(boolean countStatements) {
    Map<String, String> settings = lasting(countStatements);
    settings.put("fsync", "off");
    settings.put("synchronous_commit", "off");
    settings.put("full_page_writes", "off");
    settings.put("wal_level", "minimal");
    settings.put("max_wal_senders", "0");
    return settings;
  }
}
