package dev.twodoors.boundary.engine.code;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What is handed to a method that takes any {@code Object}: the instruction before pushes it. */
final class LastArgument {
  private static final String ANYTHING = "Ljava/lang/Object;)";

  private LastArgument() {}

  /** Its static type; empty when the target takes no object last, or the type is not evident. */
  static String of(MethodInsnNode call, MethodNode in) {
    if (!call.desc.contains(ANYTHING)) {
      return "";
    }
    return switch (before(call)) {
      case TypeInsnNode cast when cast.getOpcode() == Opcodes.CHECKCAST ->
          Type.getObjectType(cast.desc).getClassName();
      case FieldInsnNode field -> Type.getType(field.desc).getClassName();
      case MethodInsnNode made when made.name.equals("<init>") -> Names.binary(made.owner);
      case MethodInsnNode called -> Type.getReturnType(called.desc).getClassName();
      case VarInsnNode load -> variable(load, in);
      case null, default -> "";
    };
  }

  private static AbstractInsnNode before(AbstractInsnNode call) {
    var at = call.getPrevious();
    while (at != null && at.getOpcode() < 0) {
      at = at.getPrevious();
    }
    return at;
  }

  private static String variable(VarInsnNode load, MethodNode in) {
    if (in.localVariables == null) {
      return "";
    }
    var at = in.instructions.indexOf(load);
    return in.localVariables.stream()
        .filter(local -> local.index == load.var)
        .filter(local -> in.instructions.indexOf(local.start) <= at)
        .filter(local -> in.instructions.indexOf(local.end) >= at)
        .map(local -> Type.getType(local.desc).getClassName())
        .findFirst()
        .orElse("");
  }
}
