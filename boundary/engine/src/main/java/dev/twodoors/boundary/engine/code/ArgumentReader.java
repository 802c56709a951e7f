package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Says what a method hands over where the receiver takes a mere {@link Object}, and whatever it
 * hands to what makes answers. Each branch of a conditional expression counts, and what a variable
 * holds.
 */
final class ArgumentReader {
  private static final Type ANY = Type.getType(Object.class);
  private static final String COLLECTIONS = "Ljava/util/";
  private static final String TEXT = "Ljava/lang/String;";

  /** They make something of a text, and the text still says what it is. */
  private static final Set<String> MAKERS =
      Set.of(
          "java/net/URI.create",
          "java/lang/String.format",
          "java/lang/String.formatted",
          "jakarta/ws/rs/core/MediaType.valueOf",
          "jakarta/ws/rs/core/UriBuilder.fromPath",
          "jakarta/ws/rs/core/UriBuilder.fromUri",
          "jakarta/ws/rs/core/UriBuilder.queryParam",
          "jakarta/ws/rs/core/UriBuilder.fragment",
          "jakarta/ws/rs/core/UriBuilder.build");

  private final MethodNode method;
  private final ValueSources sources;

  ArgumentReader(MethodNode method, ValueSources sources) {
    this.method = method;
    this.sources = sources;
  }

  /** What a call is given, where it takes any object, and everything that answers are made of. */
  List<Argument> given(MethodInsnNode call, MethodRef target) {
    if (call.desc.startsWith("()")) {
      return List.of();
    }
    var leaves = Outlets.include(target);
    if (!leaves && !call.desc.contains(ANY.getDescriptor())) {
      return List.of();
    }
    var parameters = Type.getArgumentTypes(call.desc);
    var given = new ArrayList<Argument>();
    for (var i = 0; i < parameters.length; i++) {
      if (leaves || parameters[i].equals(ANY) && !call.owner.startsWith("java/lang/")) {
        stack(call, parameters.length - i).forEach(given::add);
      }
    }
    return List.copyOf(given);
  }

  /** What a method gives that promises a mere object, a collection of them, or a text. */
  List<Argument> returned(AbstractInsnNode instruction) {
    var promised = Type.getReturnType(method.desc);
    return promised.equals(ANY)
            || promised.getDescriptor().startsWith(COLLECTIONS)
            || promised.getDescriptor().equals(TEXT) && mayGiveText()
        ? stack(instruction, 1).toList()
        : List.of();
  }

  private boolean mayGiveText() {
    return Stream.of(method.instructions.toArray())
        .anyMatch(
            it ->
                it instanceof LdcInsnNode constant && constant.cst instanceof String
                    || it instanceof InvokeDynamicInsnNode joined && BodyReader.joinsText(joined)
                    || it instanceof MethodInsnNode call && passesOn(call));
  }

  private static boolean passesOn(MethodInsnNode call) {
    return call.desc.endsWith(TEXT) && !call.owner.startsWith("java/");
  }

  /** What is put into a field that promises a mere object, or into a static one of texts. */
  List<Argument> put(FieldInsnNode field) {
    var isText = field.getOpcode() == Opcodes.PUTSTATIC && field.desc.equals(TEXT);
    return isText || field.desc.equals(ANY.getDescriptor()) ? stack(field, 1).toList() : List.of();
  }

  /** What is known last comes first: of a variable its type, then what was put into it. */
  private Stream<Argument> stack(AbstractInsnNode at, int depth) {
    return sources.withVariables(method, at, depth).flatMap(this::left).distinct();
  }

  /** What an instruction leaves on the stack. */
  private Stream<Argument> left(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call
        ? made(call)
        : instruction instanceof InvokeDynamicInsnNode joined && BodyReader.joinsText(joined)
            ? Stream.of(text(BodyReader.joined(joined)))
            : instruction.getOpcode() == Opcodes.ANEWARRAY
                ? elements(instruction)
                : known(instruction).stream();
  }

  /** What is put into an array. */
  private Stream<Argument> elements(AbstractInsnNode array) {
    return Stream.of(method.instructions.toArray())
        .filter(put -> put.getOpcode() == Opcodes.AASTORE)
        .filter(put -> sources.withVariables(method, put, 3).anyMatch(array::equals))
        .flatMap(put -> stack(put, 1));
  }

  /** What a call gives; of a text that it is made of, the text too. */
  private Stream<Argument> made(MethodInsnNode call) {
    var type = TypeReader.of(Type.getReturnType(call.desc));
    var from = Optional.of(BodyReader.ref(call.owner, call.name, call.desc));
    var texts =
        MAKERS.contains(call.owner + "." + call.name)
            ? stack(call, depth(call)).filter(ArgumentReader::saysText).toList()
            : List.<Argument>of();
    return texts.isEmpty()
        ? Stream.of(new Argument(type, from, Optional.empty(), Optional.empty()))
        : texts.stream()
            .map(
                it ->
                    new Argument(
                        type,
                        it.constant().isPresent() ? from : it.from(),
                        it.constant().map(ArgumentReader::open),
                        it.field()));
  }

  /** Itself, or by the method that gives it. */
  private static boolean saysText(Argument given) {
    return given.constant().isPresent()
        || given.from().isPresent() && given.type().equals(TypeRef.of("java.lang.String"));
  }

  /** Of the object that is asked, or else of the first parameter. */
  private static int depth(MethodInsnNode call) {
    var parameters = Type.getArgumentTypes(call.desc).length;
    return call.getOpcode() == Opcodes.INVOKESTATIC ? parameters : parameters + 1;
  }

  /** Places of a format, as those of a concatenation are marked. */
  private static String open(String format) {
    return format.replaceAll("%[\\w.$,-]*", "{}");
  }

  private static Argument text(String text) {
    return new Argument(
        TypeRef.of("java.lang.String"), Optional.empty(), Optional.of(text), Optional.empty());
  }

  private Optional<Argument> known(AbstractInsnNode instruction) {
    return switch (instruction) {
      case TypeInsnNode made when isObject(made) -> plain(object(made.desc));
      case FieldInsnNode field ->
          Optional.of(
              new Argument(
                  TypeReader.of(Type.getType(field.desc)),
                  Optional.empty(),
                  field.getOpcode() == Opcodes.GETSTATIC
                      ? Optional.of(Names.binary(field.owner) + "." + field.name)
                      : Optional.empty(),
                  Optional.of(Names.binary(field.owner) + "." + field.name)));
      case LdcInsnNode constant when constant.cst instanceof String text -> Optional.of(text(text));
      case LdcInsnNode constant when constant.cst instanceof Type named ->
          Optional.of(
              new Argument(
                  TypeRef.of("java.lang.Class"),
                  Optional.empty(),
                  Optional.of(named.getClassName()),
                  Optional.empty()));
      case VarInsnNode load when load.getOpcode() == Opcodes.ALOAD -> variable(load);
      case null, default -> Optional.empty();
    };
  }

  private static boolean isObject(TypeInsnNode type) {
    return type.getOpcode() == Opcodes.NEW || type.getOpcode() == Opcodes.CHECKCAST;
  }

  private Optional<Argument> variable(VarInsnNode load) {
    return method.localVariables == null
        ? Optional.empty()
        : method.localVariables.stream()
            .filter(local -> local.index == load.var)
            .filter(local -> LambdaVariables.isAlive(method, local, load))
            .findFirst()
            .flatMap(local -> plain(TypeReader.read(local.signature, local.desc)));
  }

  private static Optional<Argument> plain(TypeRef type) {
    return Optional.of(new Argument(type, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static TypeRef object(String internalName) {
    return TypeReader.of(Type.getObjectType(internalName));
  }
}
