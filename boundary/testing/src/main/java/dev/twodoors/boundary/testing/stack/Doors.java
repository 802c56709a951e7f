package dev.twodoors.boundary.testing.stack;

import dev.twodoors.boundary.local.DemoUser;
import dev.twodoors.boundary.local.LocalDatabase;
import dev.twodoors.boundary.local.LocalStack;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.local.RunningDoor;
import dev.twodoors.boundary.testing.people.ApiDoor;
import dev.twodoors.boundary.testing.people.WebDoor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Two replicas of each door over one database. All four start at once on an empty database, as they
 * would after a first deployment. They are called {@code web} and {@code api}, as in the project's
 * settings, which a {@link SettingsCustomizer} may change before.
 */
public final class Doors implements AutoCloseable {
  private final ProjectSettings settings;
  private final LocalStack stack;
  private final WebDoor web;
  private final WebDoor secondWeb;
  private final ApiDoor api;
  private final ApiDoor secondApi;

  private Doors(ProjectSettings settings, LocalStack stack) {
    this.settings = settings;
    this.stack = stack;
    this.web = webAt(process("web"));
    this.secondWeb = webAt(process(Replicas.second("web")));
    this.api = apiAt(process("api"));
    this.secondApi = apiAt(process(Replicas.second("api")));
  }

  static Doors open() {
    var settings = Replicas.ofEachDoor(ProjectSettings.of(Path.of("")));
    for (var customizer : ServiceLoader.load(SettingsCustomizer.class)) {
      settings = customizer.customize(settings);
    }
    return open(settings);
  }

  private static Doors open(ProjectSettings settings) {
    return new Doors(
        settings,
        LocalStack.temporary(settings)
            .database(() -> durable(settings))
            .logs(Path.of("target/doors", String.valueOf(ProcessHandle.current().pid())))
            .start());
  }

  /**
   * A temporary database may forget the last commits when it is killed. Here each commit has to be
   * written before it is answered.
   */
  private static LocalDatabase durable(ProjectSettings settings) {
    var database = LocalDatabase.temporary(settings);
    new Sql(database)
        .script(
            "ALTER DATABASE \"" + settings.database().name() + "\" SET synchronous_commit = on");
    return database;
  }

  public WebDoor web() {
    return web;
  }

  public WebDoor secondWeb() {
    return secondWeb;
  }

  public ApiDoor api() {
    return api;
  }

  public ApiDoor secondApi() {
    return secondApi;
  }

  /** The process behind {@link #web} or {@link #api}, or behind a second replica of them. */
  public RunningDoor process(String name) {
    return stack.door(name);
  }

  /** All that run at the moment. */
  public List<RunningDoor> processes() {
    return stack.doors().stream().filter(RunningDoor::isAlive).toList();
  }

  public LocalDatabase server() {
    return stack.database();
  }

  public Sql database() {
    return new Sql(stack.database());
  }

  public ProjectSettings settings() {
    return settings;
  }

  /** A bearer token that the API accepts. */
  public String token(String user) {
    return stack.tokens().mint(user);
  }

  /** One more replica, configured by an operator who made a mistake. */
  public RunningDoor startReplica(String name, Map<String, String> mistake) {
    return stack.startReplica(name, mistake);
  }

  public WebDoor webAt(RunningDoor process) {
    return new WebDoor(process.address(), this::password);
  }

  public ApiDoor apiAt(RunningDoor process) {
    return new ApiDoor(process.address(), stack.tokens()::mint);
  }

  public String password(String user) {
    return settings.users().stream()
        .filter(known -> known.name().equals(user))
        .findFirst()
        .map(DemoUser::password)
        .orElseThrow(() -> new IllegalArgumentException("there is no user " + user));
  }

  @Override
  public void close() {
    stack.close();
  }
}
