package dev.twodoors.template;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is particular to one new project.
 *
 * @param group Maven's group id
 * @param name Maven's artifact id, and the prefix of every module's
 * @param packageName the base package
 * @param version the first version of the project
 * @param sample what the project is shown by
 * @param database the name of its database, and the prefix of its two roles
 * @param webPort where the web door listens on a developer's machine
 * @param apiPort where the API door does
 * @param team the first team, who owns what the starter holds
 */
public record Answers(
    String group,
    String name,
    String packageName,
    String version,
    Sample sample,
    String database,
    int webPort,
    int apiPort,
    String team) {

  /**
   * @throws TemplateException naming the answer that does not do, and what does
   */
  public Answers {
    Names.checkGroup(group);
    Names.checkName(name);
    Names.checkPackage(packageName);
    Names.checkVersion(version);
    Names.checkDatabase(database);
    Names.checkPort("web port", webPort);
    Names.checkPort("API port", apiPort);
    Names.checkTeam(team);
    if (webPort == apiPort) {
      throw new TemplateException(
          "Both doors were given the port " + webPort + ".", "Give each a port of its own.");
    }
  }

  /**
   * @param given answers by the names of {@link #asMap}; what is missing or empty gets its default
   * @throws TemplateException naming the answer that is missing or does not do
   */
  public static Answers of(Map<String, String> given) {
    String group = required(given, "group");
    String name = required(given, "name");
    Names.checkGroup(group);
    Names.checkName(name);
    return new Answers(
        group,
        name,
        or(given, "package", Names.packageOf(group, name)),
        or(given, "version", "0.1.0-SNAPSHOT"),
        Sample.of(or(given, "sample", Sample.STARTER.toString())),
        or(given, "database", name.replace('-', '_')),
        Names.port("web port", or(given, "webPort", "8080")),
        Names.port("API port", or(given, "apiPort", "8081")),
        or(given, "team", name));
  }

  /** Every answer by its name, as the lineage keeps it and {@link #of} reads it. */
  public Map<String, String> asMap() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("group", group);
    all.put("name", name);
    all.put("package", packageName);
    all.put("version", version);
    all.put("sample", sample.toString());
    all.put("database", database);
    all.put("webPort", String.valueOf(webPort));
    all.put("apiPort", String.valueOf(apiPort));
    all.put("team", team);
    return all;
  }

  /** The answers, and what follows from them, under the names that a rule may use. */
  Map<String, String> words(String templateVersion) {
    Map<String, String> all = asMap();
    all.put("packagePath", packageName.replace('.', '/'));
    all.put("boundaryVersion", templateVersion);
    all.put("projectVersion", "${project.version}");
    all.put("org", group.substring(group.lastIndexOf('.') + 1));
    all.put("title", Names.title(name));
    return all;
  }

  private static String required(Map<String, String> given, String key) {
    String value = or(given, key, "");
    if (value.isEmpty()) {
      throw new TemplateException(
          "The project's " + key + " is missing.",
          key.equals("group")
              ? "Give it one, such as --group com.acme"
              : "Give it one, such as --name billing");
    }
    return value;
  }

  private static String or(Map<String, String> given, String key, String otherwise) {
    String value = given.get(key);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
