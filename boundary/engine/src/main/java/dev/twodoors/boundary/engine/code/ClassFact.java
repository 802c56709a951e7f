package dev.twodoors.boundary.engine.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;

/**
 * One class of the project.
 *
 * @param name binary name
 * @param supertypes the superclass first, then the interfaces
 * @param permitted of a sealed type; empty otherwise
 * @param references every class that the class file names, constants and debug information
 *     included, with the first line that does; 0 in a head
 * @param sourceFile simple name of its source file; empty when the compiler did not say
 * @param module the module that it stands in
 */
public record ClassFact(
    String name,
    int access,
    List<TypeRef> supertypes,
    List<AnnotationFact> annotations,
    List<FieldFact> fields,
    List<MethodFact> methods,
    List<String> permitted,
    Map<String, Integer> references,
    String sourceFile,
    Module module)
    implements Annotated {
  private static final Pattern LOCAL = Pattern.compile("\\$\\d");

  public String simpleName() {
    return Names.simple(name);
  }

  public String packageName() {
    return Names.packageOf(name);
  }

  public boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  public boolean isAnnotation() {
    return (access & Opcodes.ACC_ANNOTATION) != 0;
  }

  public boolean isPublic() {
    return (access & Opcodes.ACC_PUBLIC) != 0;
  }

  public boolean isAbstract() {
    return (access & Opcodes.ACC_ABSTRACT) != 0;
  }

  public boolean isSealed() {
    return !permitted.isEmpty();
  }

  public boolean isRecord() {
    return supertypes.getFirst().name().equals("java.lang.Record");
  }

  /** A class without a name, or one of a method's body; the constants of an enum left out. */
  public boolean isAnonymous() {
    return (access & Opcodes.ACC_ENUM) == 0 && LOCAL.matcher(name).find();
  }

  public boolean isPackageInfo() {
    return name.endsWith("package-info");
  }

  public Optional<MethodFact> method(String methodName, String descriptor) {
    for (var method : methods) {
      if (method.ref().name().equals(methodName) && method.ref().descriptor().equals(descriptor)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /** Where the class is declared; classes do not say on which line. */
  public Location location() {
    var first = methods.stream().mapToInt(MethodFact::line).filter(line -> line > 0).min();
    return locationAt(isPackageInfo() ? 1 : first.orElse(1));
  }

  public Location locationAt(int line) {
    var path = name.contains(".") ? packageName().replace('.', '/') + "/" : "";
    var file = sourceFile.isEmpty() ? Names.outermost(simpleName()) + ".java" : sourceFile;
    return new Location(module.sources() + "/" + path + file, line);
  }
}
