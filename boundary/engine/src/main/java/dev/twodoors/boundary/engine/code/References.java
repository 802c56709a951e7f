package dev.twodoors.boundary.engine.code;

import java.util.Map;
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
    lines.merge(Names.binary(internalName), line, (first, now) -> first == 0 ? now : first);
    return internalName;
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
