package dev.twodoors.boundary.engine.code;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.MethodRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Notes every class that a class file names. A constant that the compiler copied leaves no trace.
 */
final class References extends Remapper {
  private final Map<String, Integer> lines = new TreeMap<>();
  private final Set<String> seenInHeads = new HashSet<>();
  private final Set<String> seenInLines = new HashSet<>();
  private int line;

  References() {
    super(Opcodes.ASM9);
  }

  /** Stands before the one that wants the class, and changes nothing. */
  ClassVisitor before(ClassVisitor reader) {
    return new ClassRemapper(Opcodes.ASM9, reader, this) {
      @Override
      public void visitInnerClass(String name, String outer, String inner, int access) {
        // The outer class of a nested one that is used; nothing in the source need name it.
        cv.visitInnerClass(name, outer, inner, access);
      }

      @Override
      protected MethodVisitor createMethodRemapper(MethodVisitor method) {
        return new Lines(method);
      }
    };
  }

  Map<String, Integer> found() {
    return lines;
  }

  @Override
  public String map(String internalName) {
    if (isNew(internalName)) {
      lines.merge(Names.binary(internalName), line, (first, now) -> first == 0 ? now : first);
    }
    return internalName;
  }

  /** The same text names the same classes: a first line is never taken back by a later one. */
  private boolean isNew(String text) {
    return line > 0 ? seenInLines.add(text) : !seenInLines.contains(text) && seenInHeads.add(text);
  }

  @Override
  public String mapDesc(String descriptor) {
    return mapNames(descriptor);
  }

  @Override
  public String mapMethodDesc(String descriptor) {
    return mapNames(descriptor);
  }

  /** A name stands between {@code L} and {@code ;}: neither is in what stands between names. */
  private String mapNames(String descriptor) {
    var from = descriptor.indexOf('L');
    if (from >= 0 && isNew(descriptor)) {
      while (from >= 0) {
        var to = descriptor.indexOf(';', from);
        map(descriptor.substring(from + 1, to));
        from = descriptor.indexOf('L', to);
      }
    }
    return descriptor;
  }

  @Override
  public String mapSignature(String signature, boolean isOfType) {
    return isNew(signature) ? super.mapSignature(signature, isOfType) : signature;
  }

  private final class Lines extends MethodRemapper {
    Lines(MethodVisitor method) {
      super(Opcodes.ASM9, method, References.this);
    }

    @Override
    public void visitLineNumber(int at, Label start) {
      line = at;
      super.visitLineNumber(at, start);
    }

    @Override
    public void visitEnd() {
      line = 0;
      super.visitEnd();
    }
  }
}
