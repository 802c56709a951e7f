package dev.twodoors.boundary.engine.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Builds one {@link TypeRef} from a generic signature (JVMS 4.7.9.1). */
final class TypeReader extends SignatureVisitor {
  private final Consumer<TypeRef> done;
  private final List<TypeRef> arguments = new ArrayList<>();
  private String name;

  TypeReader(Consumer<TypeRef> done) {
    super(Opcodes.ASM9);
    this.done = done;
  }

  /**
   * @param signature null when the type is not generic
   */
  static TypeRef read(String signature, String descriptor) {
    if (signature == null) {
      return of(Type.getType(descriptor));
    }
    var read = new ArrayList<TypeRef>();
    new SignatureReader(signature).acceptType(new TypeReader(read::add));
    return read.getFirst();
  }

  static TypeRef of(Type type) {
    return type.getSort() == Type.ARRAY
        ? array(of(Type.getType(type.getDescriptor().substring(1))))
        : TypeRef.of(type.getClassName());
  }

  static TypeRef array(TypeRef element) {
    return new TypeRef(TypeRef.ARRAY, List.of(element));
  }

  @Override
  public void visitBaseType(char descriptor) {
    done.accept(of(Type.getType(String.valueOf(descriptor))));
  }

  @Override
  public void visitTypeVariable(String variable) {
    done.accept(TypeRef.of(TypeRef.VARIABLE));
  }

  @Override
  public SignatureVisitor visitArrayType() {
    return new TypeReader(element -> done.accept(array(element)));
  }

  @Override
  public void visitClassType(String internalName) {
    name = Names.binary(internalName);
  }

  @Override
  public void visitInnerClassType(String inner) {
    name = name + "$" + inner;
  }

  @Override
  public void visitTypeArgument() {
    arguments.add(TypeRef.of(TypeRef.WILDCARD));
  }

  @Override
  public SignatureVisitor visitTypeArgument(char wildcard) {
    return new TypeReader(arguments::add);
  }

  @Override
  public void visitEnd() {
    done.accept(new TypeRef(name, List.copyOf(arguments)));
  }
}
