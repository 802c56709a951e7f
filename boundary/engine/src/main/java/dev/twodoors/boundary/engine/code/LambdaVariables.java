package dev.twodoors.boundary.engine.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Tells the body of a lambda the types of the variables that it takes from the method around it.
 * The compiler hands them over as parameters, and forgets the type arguments.
 */
final class LambdaVariables {
  private final Map<String, MethodNode> lambdas = new HashMap<>();

  private LambdaVariables(ClassNode type) {
    for (var method : type.methods) {
      if ((method.access & Opcodes.ACC_SYNTHETIC) != 0 && method.name.startsWith("lambda$")) {
        lambdas.put(method.name + method.desc, method);
      }
    }
  }

  static void complete(ClassNode type) {
    var variables = new LambdaVariables(type);
    if (!variables.lambdas.isEmpty()) {
      // A lambda inside of another stands before it.
      type.methods.stream()
          .filter(method -> !variables.lambdas.containsValue(method))
          .forEach(method -> variables.hand(type.name, method));
    }
  }

  private void hand(String owner, MethodNode from) {
    for (var instruction : from.instructions) {
      if (instruction instanceof InvokeDynamicInsnNode made) {
        for (var argument : made.bsmArgs) {
          if (argument instanceof Handle handle && handle.getOwner().equals(owner)) {
            var lambda = lambdas.remove(handle.getName() + handle.getDesc());
            if (lambda != null) {
              hand(from, made, lambda);
              hand(owner, lambda);
            }
          }
        }
      }
    }
  }

  /** The variables are loaded one after the other just before the lambda is made. */
  private static void hand(MethodNode from, InvokeDynamicInsnNode made, MethodNode lambda) {
    var captured = Type.getArgumentTypes(made.desc);
    var slot = 0;
    for (var type : captured) {
      slot += type.getSize();
    }
    AbstractInsnNode at = made;
    for (var i = captured.length - 1; i >= 0; i--) {
      at = before(at);
      slot -= captured[i].getSize();
      if (!(at instanceof VarInsnNode load)) {
        return;
      }
      var index = slot;
      if (from.localVariables != null) {
        from.localVariables.stream()
            .filter(local -> local.index == load.var && isAlive(from, local, load))
            .findFirst()
            .ifPresent(local -> add(lambda, local, index));
      }
    }
  }

  /** The one before that does something. */
  private static AbstractInsnNode before(AbstractInsnNode instruction) {
    var at = instruction.getPrevious();
    while (at != null && at.getOpcode() < 0) {
      at = at.getPrevious();
    }
    return at;
  }

  static boolean isAlive(MethodNode method, LocalVariableNode local, AbstractInsnNode at) {
    var index = method.instructions.indexOf(at);
    return method.instructions.indexOf(local.start) <= index
        && index < method.instructions.indexOf(local.end);
  }

  private static void add(MethodNode lambda, LocalVariableNode local, int index) {
    var start = new LabelNode();
    var end = new LabelNode();
    lambda.instructions.insert(start);
    lambda.instructions.add(end);
    if (lambda.localVariables == null) {
      lambda.localVariables = new ArrayList<>();
    }
    lambda.localVariables.addFirst(
        new LocalVariableNode(local.name, local.desc, local.signature, start, end, index));
  }
}
