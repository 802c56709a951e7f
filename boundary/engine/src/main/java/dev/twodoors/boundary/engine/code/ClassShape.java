package dev.twodoors.boundary.engine.code;

import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What others can see of a class without running it: all but the bodies of its methods, and the
 * methods that are its own. As long as it stays the same, whoever was compiled with the class need
 * not be compiled again, and a build that reads classes finds what it found before.
 */
public final class ClassShape {
  private static final int OWN = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

  private ClassShape() {}

  /**
   * Bytes that are the same for the same shape.
   *
   * @throws RuntimeException when the bytes are no class file
   */
  public static byte[] of(byte[] classFile) {
    var type = new ClassNode();
    new ClassReader(classFile).accept(type, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    type.methods.removeIf(ClassShape::isOwn);
    // The compiler lists classes that bodies name here, too.
    var nested = outermost(type.name) + "$";
    type.innerClasses.removeIf(inner -> !inner.name.startsWith(nested));
    var shape = new ClassWriter(0);
    type.accept(shape);
    return shape.toByteArray();
  }

  /** A bridge is seen; what is annotated may be looked for, whoever may call it. */
  private static boolean isOwn(MethodNode method) {
    return (method.access & OWN) != 0
        && (method.access & Opcodes.ACC_BRIDGE) == 0
        && isEmpty(method.visibleAnnotations)
        && isEmpty(method.invisibleAnnotations)
        && method.visibleParameterAnnotations == null
        && method.invisibleParameterAnnotations == null;
  }

  private static boolean isEmpty(List<?> annotations) {
    return annotations == null || annotations.isEmpty();
  }

  private static String outermost(String internalName) {
    return Names.outermost(Names.binary(internalName)).replace('.', '/');
  }
}
