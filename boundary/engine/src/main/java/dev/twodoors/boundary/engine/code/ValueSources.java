package dev.twodoors.boundary.engine.code;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Which instructions of a class make a value, whatever variable it went through. */
final class ValueSources {
  /** What a method is called with, as if an instruction gave it. */
  static final class Parameter extends InsnNode {
    private final int variable;

    Parameter(int variable) {
      super(Opcodes.NOP);
      this.variable = variable;
    }

    int variable() {
      return variable;
    }
  }

  private static final AbstractInsnNode SOMETHING = new InsnNode(Opcodes.NOP);

  private final ClassNode type;
  private final Map<MethodNode, Frame<SourceValue>[]> frames = new IdentityHashMap<>();

  ValueSources(ClassNode type) {
    this.type = type;
  }

  /** Those of a value on the stack; none where an instruction is never reached. */
  Stream<AbstractInsnNode> of(MethodNode in, AbstractInsnNode at, int depth) {
    var carried = carried(in, at, depth);
    if (carried == null) {
      return Stream.empty();
    }
    var sources = carried.stream().filter(it -> !isRead(it)).toList();
    return sources.isEmpty() ? Stream.of(SOMETHING) : sources.stream();
  }

  /**
   * Those, and the variables that the value is read from, the last instruction first: of a variable
   * its type, then what was put into it.
   */
  Stream<AbstractInsnNode> withVariables(MethodNode in, AbstractInsnNode at, int depth) {
    var carried = carried(in, at, depth);
    return carried == null
        ? Stream.empty()
        : carried.stream()
            .filter(it -> !(it instanceof Parameter))
            .sorted(Comparator.comparing(in.instructions::indexOf, Comparator.reverseOrder()));
  }

  private static boolean isRead(AbstractInsnNode variable) {
    return variable.getOpcode() == Opcodes.ALOAD;
  }

  private Set<AbstractInsnNode> carried(MethodNode in, AbstractInsnNode at, int depth) {
    var frame = frames(in)[in.instructions.indexOf(at)];
    return frame == null || frame.getStackSize() < depth
        ? null
        : frame.getStack(frame.getStackSize() - depth).insns;
  }

  private Frame<SourceValue>[] frames(MethodNode method) {
    return frames.computeIfAbsent(
        method,
        any -> {
          try {
            return new Analyzer<>(new Sources()).analyze(type.name, method);
          } catch (AnalyzerException e) {
            throw new IllegalArgumentException(type.name + "." + method.name, e);
          }
        });
  }

  /** Where a value was made, and the variables through which it went. */
  private static final class Sources extends SourceInterpreter {
    Sources() {
      super(Opcodes.ASM9);
    }

    @Override
    public SourceValue newParameterValue(boolean isInstance, int local, Type type) {
      return new SourceValue(type.getSize(), new Parameter(local));
    }

    @Override
    public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
      if (!isRead(instruction)) {
        return value;
      }
      var known = new HashSet<>(value.insns);
      known.add(instruction);
      return new SourceValue(value.size, known);
    }
  }
}
