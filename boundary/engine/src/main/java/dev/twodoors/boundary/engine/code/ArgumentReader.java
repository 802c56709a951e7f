package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.Argument;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Says of what type an argument is that a method takes as a mere {@link Object}. */
final class ArgumentReader {
  private static final Type ANY = Type.getType(Object.class);

  private final MethodNode method;

  ArgumentReader(MethodNode method) {
    this.method = method;
  }

  /** Empty when the last parameter says more than {@code Object}, or nothing can be said. */
  Optional<Argument> last(MethodInsnNode call) {
    var parameters = Type.getArgumentTypes(call.desc);
    return parameters.length > 0 && parameters[parameters.length - 1].equals(ANY)
        ? left(before(call))
        : Optional.empty();
  }

  /** What an instruction leaves on the stack. */
  private Optional<Argument> left(AbstractInsnNode instruction) {
    return switch (instruction) {
      case MethodInsnNode call when call.name.equals("<init>") -> plain(object(call.owner));
      case MethodInsnNode call ->
          Optional.of(
              new Argument(
                  TypeReader.of(Type.getReturnType(call.desc)),
                  Optional.of(BodyReader.ref(call.owner, call.name, call.desc))));
      case TypeInsnNode cast when cast.getOpcode() == Opcodes.CHECKCAST -> plain(object(cast.desc));
      case FieldInsnNode field -> plain(TypeReader.of(Type.getType(field.desc)));
      case VarInsnNode load when load.getOpcode() == Opcodes.ALOAD -> variable(load);
      case null, default -> Optional.empty();
    };
  }

  private Optional<Argument> variable(VarInsnNode load) {
    return method.localVariables == null
        ? Optional.empty()
        : method.localVariables.stream()
            .filter(local -> local.index == load.var && isAlive(local, load))
            .findFirst()
            .flatMap(local -> plain(TypeReader.read(local.signature, local.desc)));
  }

  private boolean isAlive(LocalVariableNode local, AbstractInsnNode at) {
    var index = method.instructions.indexOf(at);
    return method.instructions.indexOf(local.start) <= index
        && index < method.instructions.indexOf(local.end);
  }

  private static Optional<Argument> plain(TypeRef type) {
    return Optional.of(new Argument(type, Optional.empty()));
  }

  private static TypeRef object(String internalName) {
    return TypeReader.of(Type.getObjectType(internalName));
  }

  private static AbstractInsnNode before(AbstractInsnNode from) {
    var at = from.getPrevious();
    while (at != null && at.getOpcode() < 0) {
      at = at.getPrevious();
    }
    return at;
  }
}
