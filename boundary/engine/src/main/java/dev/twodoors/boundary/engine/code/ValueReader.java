package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.Left;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Says which texts, classes and methods a value can be: through variables, conditionals,
 * concatenations, final fields, and what lambdas capture. What methods are given, and what others
 * hold, stands in one of {@link Places}.
 */
final class ValueReader {
  private static final String METHOD = "#";

  /** Of many conditional changes of one variable, the ways through them are countless. */
  private static final int MOST_STEPS = 2_000;

  private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";

  /** What gives its one argument, or what it is asked of, in another form. */
  private static final Set<String> SAME =
      Set.of(
          "java/net/URI.create",
          "java/lang/String.valueOf",
          "java/lang/String.toString",
          "java/lang/String.strip",
          "java/lang/String.trim",
          "java/lang/String.intern",
          "java/net/URI.toString",
          "java/util/Objects.requireNonNull",
          "java/lang/Class.forName",
          "java/lang/ClassLoader.loadClass",
          "java/lang/Class.getName",
          "java/lang/Class.asSubclass",
          "java/lang/Class.getConstructor",
          "java/lang/Class.getDeclaredConstructor",
          "jakarta/ws/rs/core/UriBuilder.fromPath",
          "jakarta/ws/rs/core/UriBuilder.fromUri",
          "jakarta/ws/rs/core/UriBuilder.queryParam",
          "jakarta/ws/rs/core/UriBuilder.fragment",
          "jakarta/ws/rs/core/UriBuilder.build");

  private final ClassNode type;
  private final ValueSources sources;

  /** What is being looked at: a value that is made of itself is not known. */
  private final Set<Object> open = new HashSet<>();

  private int steps;

  ValueReader(ClassNode type, ValueSources sources) {
    this.type = type;
    this.sources = sources;
  }

  /** What a call leaves to a value; of one that none can tell, {@link Texts#UNKNOWN}. */
  Set<String> named(MethodNode in, MethodInsnNode call, Naming.Call by) {
    var arguments = Type.getArgumentTypes(call.desc).length;
    steps = 0;
    return switch (by.at()) {
      case NOWHERE -> Texts.NOBODY_KNOWS;
      case RECEIVER -> stack(in, call, arguments + 1);
      case ARGUMENT ->
          Naming.Call.argument(call.desc)
              .map(at -> member(in, call, stack(in, call, arguments - at)))
              .orElse(Set.of());
    };
  }

  /** What a method gives that promises what can name something. */
  Optional<Left> given(MethodNode in, AbstractInsnNode end) {
    steps = 0;
    return Places.canName(Type.getReturnType(in.desc))
        ? Optional.of(new Left(Places.result(type.name, in.name, in.desc), stack(in, end, 1)))
        : Optional.empty();
  }

  /** What a call hands to a method that may be the project's. */
  List<Left> handed(MethodNode in, MethodInsnNode call) {
    if (!Places.mayBeOurs(call.owner)) {
      return List.of();
    }
    steps = 0;
    var types = Type.getArgumentTypes(call.desc);
    return IntStream.range(0, types.length)
        .filter(at -> Places.canName(types[at]))
        .mapToObj(
            at ->
                new Left(
                    Places.parameter(call.owner, call.name, call.desc, at),
                    stack(in, call, types.length - at)))
        .toList();
  }

  /** Of {@code findStatic(type, name, ...)} the method, not its class alone. */
  private Set<String> member(MethodNode in, MethodInsnNode call, Set<String> classes) {
    return call.name.matches("find(Virtual|Static|Special)") ? methods(in, call, 1) : classes;
  }

  private Set<String> methods(MethodNode in, MethodInsnNode call, int name) {
    var arguments = Type.getArgumentTypes(call.desc).length;
    var owners = stack(in, call, arguments - name + 1);
    return Texts.joined(Texts.joined(owners, Set.of(METHOD)), stack(in, call, arguments - name));
  }

  private Set<String> stack(MethodNode in, AbstractInsnNode at, int depth) {
    return Texts.all(sources.of(in, at, depth).map(source -> of(in, source)));
  }

  private Set<String> of(MethodNode in, AbstractInsnNode source) {
    if (++steps > MOST_STEPS || !open.add(source)) {
      return Texts.NOBODY_KNOWS;
    }
    try {
      return switch (source) {
        case ValueSources.Parameter parameter -> given(in, parameter.variable());
        case LdcInsnNode constant when constant.cst instanceof String text -> Set.of(text);
        case LdcInsnNode constant when constant.cst instanceof Type named ->
            Set.of(named.getClassName());
        case InsnNode nothing when nothing.getOpcode() == Opcodes.ACONST_NULL -> Set.of();
        case FieldInsnNode field -> field(field);
        case TypeInsnNode cast when cast.getOpcode() == Opcodes.CHECKCAST -> stack(in, cast, 1);
        case InvokeDynamicInsnNode dynamic when dynamic.bsm.getOwner().equals(CONCATENATION) ->
            concatenated(in, dynamic);
        case MethodInsnNode call -> result(in, call);
        default -> Texts.NOBODY_KNOWS;
      };
    } finally {
      open.remove(source);
    }
  }

  private Set<String> result(MethodNode in, MethodInsnNode call) {
    var arguments = Type.getArgumentTypes(call.desc).length;
    var name = call.owner + "." + call.name;
    if (SAME.contains(name)) {
      var isAsked = call.getOpcode() != Opcodes.INVOKESTATIC && !call.name.equals("loadClass");
      return stack(in, call, isAsked ? arguments + 1 : arguments);
    }
    if (name.matches("java/lang/Class.get(Declared)?Method")) {
      return methods(in, call, 0);
    }
    if (name.equals("java/lang/String.replace") && call.desc.startsWith("(Ljava/lang/Char")) {
      return Texts.replaced(stack(in, call, 3), stack(in, call, 2), stack(in, call, 1));
    }
    if (name.matches("java/lang/String.format(ted)?")) {
      // The values stand in an array above the format, whatever comes below it.
      return Texts.formatted(stack(in, call, 2));
    }
    return Places.mayBeOurs(call.owner) && Places.canName(Type.getReturnType(call.desc))
        ? Set.of(Places.mark(Places.result(call.owner, call.name, call.desc)))
        : Texts.NOBODY_KNOWS;
  }

  private Set<String> concatenated(MethodNode in, InvokeDynamicInsnNode dynamic) {
    var types = Type.getArgumentTypes(dynamic.desc);
    var recipe = (String) dynamic.bsmArgs[0];
    var argument = 0;
    var constant = 1;
    var texts = Set.of("");
    for (var i = 0; i < recipe.length(); i++) {
      texts =
          switch (recipe.charAt(i)) {
            case '\1' -> Texts.joined(texts, part(in, dynamic, types, argument++));
            case '\2' -> Texts.joined(texts, Set.of(String.valueOf(dynamic.bsmArgs[constant++])));
            default -> Texts.joined(texts, Set.of(String.valueOf(recipe.charAt(i))));
          };
    }
    return texts;
  }

  private Set<String> part(MethodNode in, InvokeDynamicInsnNode dynamic, Type[] types, int at) {
    return types[at].getSort() < Type.ARRAY
        ? Set.of(Texts.NUMBER)
        : stack(in, dynamic, types.length - at);
  }

  /** A constant of a library's enum has its name; a text that is no constant has none. */
  private Set<String> field(FieldInsnNode use) {
    if (!use.owner.equals(type.name)) {
      return use.getOpcode() == Opcodes.GETSTATIC && !isText(use.desc)
          ? Set.of(Names.binary(use.owner) + "." + use.name)
          : held(use);
    }
    var isFinal =
        type.fields.stream()
            .anyMatch(
                field -> field.name.equals(use.name) && (field.access & Opcodes.ACC_FINAL) != 0);
    if (!isFinal) {
      return held(use);
    }
    var written = new ArrayList<Set<String>>();
    for (var method : type.methods) {
      for (var instruction : method.instructions) {
        if (instruction instanceof FieldInsnNode put
            && put.name.equals(use.name)
            && put.owner.equals(type.name)
            && (put.getOpcode() == Opcodes.PUTFIELD || put.getOpcode() == Opcodes.PUTSTATIC)) {
          written.add(stack(method, put, 1));
        }
      }
    }
    return written.isEmpty() ? Texts.NOBODY_KNOWS : Texts.all(written.stream());
  }

  /** A text that others may set, or another class holds: {@link Values} knows what it is. */
  private static Set<String> held(FieldInsnNode use) {
    return use.getOpcode() == Opcodes.GETSTATIC && use.desc.equals("Ljava/lang/String;")
        ? Set.of(Places.mark(Places.field(use.owner, use.name)))
        : Texts.NOBODY_KNOWS;
  }

  private static boolean isText(String descriptor) {
    return descriptor.startsWith("Ljava/");
  }

  /** What a lambda captures; of another method, the place where its callers leave it. */
  private Set<String> given(MethodNode method, int variable) {
    var types = Type.getArgumentTypes(method.desc);
    var slot = (method.access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
    var at = 0;
    while (slot < variable) {
      slot += types[at++].getSize();
    }
    if ((method.access & Opcodes.ACC_SYNTHETIC) != 0) {
      return captured(method, at);
    }
    return isCalledByCodeAlone(method, at) && at < types.length && Places.canName(types[at])
        ? Set.of(Places.mark(Places.parameter(type.name, method.name, method.desc, at)))
        : Texts.NOBODY_KNOWS;
  }

  /** A container calls public methods, and annotated ones, with what it likes. */
  private static boolean isCalledByCodeAlone(MethodNode method, int parameter) {
    var isOpen =
        (method.access & Opcodes.ACC_PUBLIC) != 0
            && (method.access & Opcodes.ACC_STATIC) == 0
            && !method.name.equals("<init>");
    var onParameters = method.visibleParameterAnnotations;
    return !isOpen
        && method.visibleAnnotations == null
        && (onParameters == null
            || parameter >= onParameters.length
            || onParameters[parameter] == null);
  }

  private Set<String> captured(MethodNode lambda, int at) {
    if (!open.add(lambda)) {
      return Texts.NOBODY_KNOWS;
    }
    var found = new ArrayList<Set<String>>();
    for (var other : type.methods) {
      for (var instruction : other.instructions) {
        if (instruction instanceof InvokeDynamicInsnNode made) {
          handle(made, lambda).ifPresent(of -> found.add(captured(other, made, of, at)));
        }
      }
    }
    open.remove(lambda);
    return found.isEmpty() ? Texts.NOBODY_KNOWS : Texts.all(found.stream());
  }

  private Optional<Handle> handle(InvokeDynamicInsnNode made, MethodNode method) {
    return Stream.of(made.bsmArgs)
        .filter(Handle.class::isInstance)
        .map(Handle.class::cast)
        .filter(to -> to.getOwner().equals(type.name) && to.getName().equals(method.name))
        .filter(to -> to.getDesc().equals(method.desc))
        .findFirst();
  }

  private Set<String> captured(MethodNode in, InvokeDynamicInsnNode made, Handle of, int at) {
    var captured = Type.getArgumentTypes(made.desc).length;
    var position = of.getTag() == Opcodes.H_INVOKESTATIC ? at : at + 1;
    return position < captured ? stack(in, made, captured - position) : Texts.NOBODY_KNOWS;
  }
}
