package dev.twodoors.boundary.engine.code;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The types in the head of a class or a method. */
final class DeclarationReader extends SignatureVisitor {
  final List<TypeRef> supertypes = new ArrayList<>();
  final List<TypeRef> parameters = new ArrayList<>();
  TypeRef returned;

  private DeclarationReader() {
    super(Opcodes.ASM9);
  }

  /** The superclass first, then the interfaces. */
  static List<TypeRef> supertypes(String signature, String superName, List<String> interfaces) {
    var reader = new DeclarationReader();
    if (signature != null) {
      new SignatureReader(signature).accept(reader);
      return reader.supertypes;
    }
    reader.supertypes.add(
        TypeRef.of(superName == null ? "java.lang.Object" : Names.binary(superName)));
    interfaces.forEach(name -> reader.supertypes.add(TypeRef.of(Names.binary(name))));
    return reader.supertypes;
  }

  static DeclarationReader method(String signature, String descriptor) {
    var reader = new DeclarationReader();
    var written = Type.getArgumentTypes(descriptor);
    if (signature != null) {
      new SignatureReader(signature).accept(reader);
    }
    if (reader.parameters.size() != written.length) {
      // Enum and inner constructors: their signature leaves out what the compiler adds.
      reader.parameters.clear();
      for (var type : written) {
        reader.parameters.add(TypeReader.of(type));
      }
    }
    if (reader.returned == null) {
      reader.returned = TypeReader.of(Type.getReturnType(descriptor));
    }
    return reader;
  }

  @Override
  public SignatureVisitor visitSuperclass() {
    return new TypeReader(supertypes::add);
  }

  @Override
  public SignatureVisitor visitInterface() {
    return new TypeReader(supertypes::add);
  }

  @Override
  public SignatureVisitor visitParameterType() {
    return new TypeReader(parameters::add);
  }

  @Override
  public SignatureVisitor visitReturnType() {
    return new TypeReader(type -> returned = type);
  }

  @Override
  public SignatureVisitor visitClassBound() {
    return new TypeReader(bound -> {});
  }

  @Override
  public SignatureVisitor visitInterfaceBound() {
    return new TypeReader(bound -> {});
  }

  @Override
  public SignatureVisitor visitExceptionType() {
    return new TypeReader(thrown -> {});
  }
}
