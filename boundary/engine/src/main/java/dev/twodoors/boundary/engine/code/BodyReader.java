package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.Argument;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.Constant;
import dev.twodoors.boundary.engine.code.MethodFact.FieldUse;
import dev.twodoors.boundary.engine.code.MethodFact.Left;
import dev.twodoors.boundary.engine.code.MethodFact.Named;
import dev.twodoors.boundary.engine.code.MethodFact.TypeSwitch;
import dev.twodoors.boundary.engine.code.MethodFact.TypeTest;
import dev.twodoors.boundary.engine.code.MethodFact.WholeNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What one method's instructions do. */
final class BodyReader {
  private static final String SWITCHES = "java/lang/runtime/SwitchBootstraps";
  private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";
  private static final String NO_MATCH = "java/lang/MatchException";

  final List<Call> calls = new ArrayList<>();
  final List<FieldUse> fieldUses = new ArrayList<>();
  final List<TypeTest> typeTests = new ArrayList<>();
  final List<TypeSwitch> typeSwitches = new ArrayList<>();
  final List<Constant> constants = new ArrayList<>();
  final List<Argument> results = new ArrayList<>();
  final List<WholeNumber> numbers = new ArrayList<>();
  final List<Named> names = new ArrayList<>();
  final List<Left> left = new ArrayList<>();
  private final MethodNode method;
  private final ArgumentReader arguments;
  private final ValueReader values;
  private int first;
  private int line;

  BodyReader(MethodNode method, ValueSources sources, ValueReader values) {
    this.method = method;
    this.values = values;
    arguments = new ArgumentReader(method, sources);
    for (var instruction : method.instructions) {
      read(instruction);
    }
  }

  /** 0 when there is no body, or the compiler left the lines out. */
  int firstLine() {
    return first;
  }

  private void read(AbstractInsnNode instruction) {
    switch (instruction) {
      case LineNumberNode at -> {
        line = at.line;
        first = first == 0 ? line : Math.min(first, line);
      }
      case MethodInsnNode call -> calls.add(call(call));
      case FieldInsnNode field -> fieldUses.add(fieldUse(field));
      case InvokeDynamicInsnNode dynamic -> dynamic(dynamic);
      case TypeInsnNode type -> typeTest(type);
      case LdcInsnNode constant when constant.cst instanceof String text ->
          constants.add(new Constant(text, line));
      case IntInsnNode number when number.getOpcode() == Opcodes.SIPUSH ->
          numbers.add(new WholeNumber(number.operand, line));
      case InsnNode end when end.getOpcode() == Opcodes.ARETURN -> {
        results.addAll(arguments.returned(end));
        values.given(method, end).ifPresent(left::add);
      }
      default -> {}
    }
  }

  private Call call(MethodInsnNode call) {
    var kind =
        switch (call.getOpcode()) {
          case Opcodes.INVOKESTATIC -> Call.Kind.STATIC;
          case Opcodes.INVOKESPECIAL -> Call.Kind.SPECIAL;
          default -> Call.Kind.VIRTUAL;
        };
    var target = ref(call.owner, call.name, call.desc);
    Naming.of(target)
        .map(by -> new Named(by.kind(), target, values.named(method, call, by), line))
        .filter(named -> !named.values().isEmpty())
        .ifPresent(names::add);
    left.addAll(values.handed(method, call));
    return new Call(kind, target, line, isDropped(call), "", arguments.given(call, target));
  }

  /** Also when it is kept in a variable that nobody reads: the next of that slot writes to it. */
  private static boolean isDropped(AbstractInsnNode call) {
    var next = next(call);
    return next != null
        && (next.getOpcode() == Opcodes.POP
            || next.getOpcode() == Opcodes.POP2
            || next instanceof VarInsnNode store
                && store.getOpcode() == Opcodes.ASTORE
                && !isRead(store));
  }

  private static boolean isRead(VarInsnNode stored) {
    for (var at = stored.getNext(); at != null; at = at.getNext()) {
      if (at instanceof VarInsnNode load
          && load.getOpcode() == Opcodes.ALOAD
          && load.var == stored.var) {
        return true;
      }
    }
    return false;
  }

  private FieldUse fieldUse(FieldInsnNode field) {
    var write = field.getOpcode() == Opcodes.PUTFIELD || field.getOpcode() == Opcodes.PUTSTATIC;
    return new FieldUse(
        Names.binary(field.owner),
        field.name,
        TypeReader.of(Type.getType(field.desc)),
        write,
        line,
        write ? arguments.put(field) : List.of());
  }

  private void typeTest(TypeInsnNode type) {
    if (type.getOpcode() == Opcodes.INSTANCEOF || type.getOpcode() == Opcodes.CHECKCAST) {
      typeTests.add(
          new TypeTest(
              Type.getObjectType(type.desc).getClassName(),
              type.getOpcode() == Opcodes.CHECKCAST,
              line));
    }
  }

  private void dynamic(InvokeDynamicInsnNode dynamic) {
    if (dynamic.bsm.getOwner().equals(SWITCHES)) {
      var labels =
          Stream.of(dynamic.bsmArgs)
              .filter(Type.class::isInstance)
              .map(label -> ((Type) label).getClassName())
              .toList();
      typeSwitches.add(new TypeSwitch(labels, throwsOtherwise(dynamic), line));
      return;
    }
    if (joinsText(dynamic)) {
      concatenated(dynamic);
      return;
    }
    var as = Type.getReturnType(dynamic.desc).getClassName();
    for (var argument : dynamic.bsmArgs) {
      if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
        var target = ref(handle.getOwner(), handle.getName(), handle.getDesc());
        calls.add(new Call(Call.Kind.REFERENCE, target, line, false, as, List.of()));
      }
    }
  }

  /** The constant parts of a concatenation; the places of the others are marked in its recipe. */
  private void concatenated(InvokeDynamicInsnNode dynamic) {
    Stream.of(dynamic.bsmArgs)
        .filter(String.class::isInstance)
        .flatMap(recipe -> Stream.of(((String) recipe).split("[\\x01\\x02]")))
        .filter(part -> !part.isEmpty())
        .forEach(part -> constants.add(new Constant(part, line)));
  }

  static boolean joinsText(InvokeDynamicInsnNode dynamic) {
    return dynamic.bsm.getOwner().equals(CONCATENATION);
  }

  /** The text of a concatenation, with {@code {}} for what only the running program knows. */
  static String joined(InvokeDynamicInsnNode dynamic) {
    var text = new StringBuilder();
    var constant = 1;
    for (var letter : ((String) dynamic.bsmArgs[0]).toCharArray()) {
      switch (letter) {
        case '\1' -> text.append("{}");
        case '\2' -> text.append(dynamic.bsmArgs[constant++]);
        default -> text.append(letter);
      }
    }
    return text.toString();
  }

  /** Whether the default branch of the switch behind the type switch is the compiler's own. */
  private static boolean throwsOtherwise(AbstractInsnNode typeSwitch) {
    for (var at = typeSwitch.getNext(); at != null; at = at.getNext()) {
      var otherwise =
          switch (at) {
            case TableSwitchInsnNode table -> table.dflt;
            case LookupSwitchInsnNode lookup -> lookup.dflt;
            default -> null;
          };
      if (otherwise != null) {
        return throwsNoMatch(next(otherwise)) || startsAgain(next(otherwise));
      }
    }
    return false;
  }

  private static boolean throwsNoMatch(AbstractInsnNode first) {
    return first instanceof TypeInsnNode made
        && made.getOpcode() == Opcodes.NEW
        && made.desc.equals(NO_MATCH);
  }

  /**
   * Whether the compiler goes on with the next case of a switch around this one, as it does for
   * nested patterns: it stores the number of that case where the outer switch reads it.
   */
  private static boolean startsAgain(AbstractInsnNode first) {
    return first != null
        && next(first) instanceof VarInsnNode store
        && store.getOpcode() == Opcodes.ISTORE
        && next(store) instanceof JumpInsnNode jump
        && jump.getOpcode() == Opcodes.GOTO
        && next(jump.label) instanceof VarInsnNode selector
        && next(selector) instanceof VarInsnNode index
        && index.var == store.var
        && next(index) instanceof InvokeDynamicInsnNode again
        && again.bsm.getOwner().equals(SWITCHES);
  }

  /** The next one that does something. */
  private static AbstractInsnNode next(AbstractInsnNode from) {
    var at = from.getNext();
    while (at != null && at.getOpcode() < 0) {
      at = at.getNext();
    }
    return at;
  }

  /** An array can be an owner, too: of {@code clone}. */
  private static String className(String owner) {
    return owner.startsWith("[") ? Type.getObjectType(owner).getClassName() : Names.binary(owner);
  }

  static MethodRef ref(String owner, String name, String descriptor) {
    return new MethodRef(className(owner), name, descriptor);
  }
}
