package dev.twodoors.boundary.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What a capability is called, in each form that code needs: {@code orders.place} is the class
 * {@code PlaceOrder} in the package {@code orders}.
 *
 * @param id {@code noun.verb} in lower case
 * @param type simple name of its class
 */
public record CapabilityName(String id, String type) {
  private static final Pattern ID =
      Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)+");
  private static final Pattern TYPE = Pattern.compile("([A-Z][a-z0-9]*)+");

  private static final Set<String> ASKING =
      Set.of("list", "find", "view", "show", "read", "browse", "search", "get", "count", "look");

  /** Names that the new code uses otherwise. */
  private static final List<String> USED =
      List.of("Capability", "Command", "Query", "Input", "Outcome", "Refusal", "Roles", "Test");

  /**
   * @param type null for the one that follows from the id
   * @throws Refused when one of them cannot be a name
   */
  public static CapabilityName of(String id, String type) {
    if (!ID.matcher(id).matches()) {
      throw new Refused(
          "'"
              + id
              + "' is no id of a capability: use noun.verb in lower case, such as orders.place.");
    }
    var name = new CapabilityName(id, type == null ? typeOf(id) : type);
    name.check();
    return name;
  }

  private void check() {
    if (!TYPE.matcher(type).matches()) {
      throw new Refused(
          "'" + type + "' is no name of a class: use a verb phrase such as PlaceOrder.");
    }
    if (!SourceVersion.isName(packageName())) {
      throw new Refused(
          "'"
              + packageName()
              + "' is a reserved word of Java, so it names no package: choose another noun.");
    }
    if (SourceVersion.isKeyword(variable()) || USED.contains(type) || isOfJava(type)) {
      throw new Refused(
          "'"
              + type
              + "' means something else already: name the class by --class, such as --class PlaceOrder.");
    }
  }

  private static boolean isOfJava(String type) {
    try {
      Class.forName("java.lang." + type, false, CapabilityName.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | NoClassDefFoundError otherwise) {
      return false;
    }
  }

  private static String typeOf(String id) {
    var parts = id.split("\\.");
    return capitals(parts[parts.length - 1]) + capitals(singular(parts[parts.length - 2]));
  }

  /** By the usual endings; for the others there is the option. */
  static String singular(String noun) {
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.matches(".*(ss|x|ch|sh)es")) {
      return noun.substring(0, noun.length() - 2);
    }
    return noun.matches(".*[^suiw]s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private static String capitals(String hyphened) {
    return Arrays.stream(hyphened.split("-")).map(Words::capital).collect(Collectors.joining());
  }

  /** As in addresses: {@code order-notes}. */
  public String noun() {
    var parts = id.split("\\.");
    return parts[parts.length - 2];
  }

  /** As in names of classes: {@code OrderNotes}. */
  String area() {
    return capitals(noun());
  }

  /** As in addresses: {@code place}. */
  public String verb() {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  /** Whether the verb says that it only reads, as {@code list} and {@code list-late} do. */
  public boolean asks() {
    return ASKING.contains(verb().split("-")[0]);
  }

  /** Below the root package of each module. */
  public String packageName() {
    return noun().replace("-", "");
  }

  /** What a field that holds it is called; an operation of the API, too. */
  public String variable() {
    return Words.small(type);
  }

  /** {@code Place order}. */
  public String words() {
    return Words.sentence(type);
  }

  /**
   * What the error of a refusal is called in the catalogue: after what it is about, since others
   * may refuse for the same reason.
   */
  String errorOf(String refusal) {
    return object() + "_" + Words.constant(refusal);
  }

  /** What it is done to: the class without its verb, {@code ORDER}. */
  String object() {
    var words = Words.of(type);
    var object = words.size() == 1 ? words : words.subList(1, words.size());
    return String.join("_", object).toUpperCase(Locale.ROOT);
  }
}
