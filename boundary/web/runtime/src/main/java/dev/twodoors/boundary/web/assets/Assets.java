package dev.twodoors.boundary.web.assets;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.util.ClassPathUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Styles, scripts, fonts and pictures, under addresses that hold a digest of all of them, so that
 * browsers keep them for good. A replica of another version answers such an address with its own
 * file and forbids caching. So pages work while a new version is rolled out.
 */
@Named
@Singleton
public class Assets {
  private static final String FOLDER = "/assets/";
  private static final String ON_CLASS_PATH = "META-INF/resources" + FOLDER;
  private static final Pattern VERSIONED = Pattern.compile(FOLDER + "v-([0-9a-f]+)/(.+)");
  private static final int BEFORE_ALL_CHECKS = 850;
  private static final int DIGITS = 12;
  private static final int FIRST_FAILURE = 400;
  private static final String KEEP = Assets.class.getName();
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final SortedMap<String, byte[]> digests = digests();
  private final String version = version(digests);
  private final String home = FOLDER + "v-" + version + "/";
  private final Map<String, List<String>> folders = new ConcurrentHashMap<>();

  /**
   * @param name relative to the folder of assets
   */
  public String at(String name) {
    return home + name;
  }

  /** Addresses of all in a folder of assets, in order of their names; none when it is not there. */
  public List<String> under(String folder) {
    return folders.computeIfAbsent(
        folder,
        in ->
            digests.keySet().stream()
                .filter(name -> name.startsWith(in + "/"))
                .map(this::at)
                .toList());
  }

  void install(@Observes Filters filters) {
    filters.register(this::serve, BEFORE_ALL_CHECKS);
  }

  private void serve(RoutingContext context) {
    var path = context.normalizedPath();
    var asked = VERSIONED.matcher(path);
    if (asked.matches()) {
      context.put(KEEP, asked.group(1).equals(version) && !isLive());
      context.reroute(FOLDER + asked.group(2));
      return;
    }
    if (path.startsWith(FOLDER)) {
      context.addHeadersEndHandler(ignored -> label(context));
    }
    context.next();
  }

  private static void label(RoutingContext context) {
    var found = context.response().getStatusCode() < FIRST_FAILURE;
    boolean keep = found && Boolean.TRUE.equals(context.get(KEEP));
    context.response().putHeader(HttpHeaders.CACHE_CONTROL, keep ? FOR_GOOD : "no-store");
  }

  /** In dev mode files change while the application runs. */
  private static boolean isLive() {
    return LaunchMode.current() == LaunchMode.DEVELOPMENT;
  }

  private static String version(SortedMap<String, byte[]> digests) {
    var all = sha256();
    digests.forEach(
        (name, digest) -> {
          all.update(name.getBytes(StandardCharsets.UTF_8));
          all.update(digest);
        });
    return HexFormat.of().formatHex(all.digest()).substring(0, DIGITS);
  }

  private static SortedMap<String, byte[]> digests() {
    var digests = new TreeMap<String, byte[]>();
    try {
      ClassPathUtils.consumeAsPaths(ON_CLASS_PATH, folder -> collect(folder, digests));
      return digests;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of two files of one name the first is served: the application's, before that of a library. */
  private static void collect(Path folder, SortedMap<String, byte[]> digests) {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        digests.putIfAbsent(
            folder.relativize(file).toString().replace('\\', '/'),
            sha256().digest(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
