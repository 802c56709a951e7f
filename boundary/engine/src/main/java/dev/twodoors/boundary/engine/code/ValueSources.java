package dev.twodoors.boundary.engine.code;

import java.util.IdentityHashMap;
import java.util.Map;
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
    var frame = frames(in)[in.instructions.indexOf(at)];
    if (frame == null) {
      return Stream.empty();
    }
    var sources = frame.getStack(frame.getStackSize() - depth).insns;
    return sources.isEmpty() ? Stream.of(SOMETHING) : sources.stream();
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

  /** Where a value was made, whatever variable it went through. */
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
      return value;
    }
  }
}
