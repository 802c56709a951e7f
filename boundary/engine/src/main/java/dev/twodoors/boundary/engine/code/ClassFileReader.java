package dev.twodoors.boundary.engine.code;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypeReference;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeAnnotationNode;

/** Turns the bytes of a class file into facts. */
final class ClassFileReader {
  private static final int PARAMETER = TypeReference.METHOD_FORMAL_PARAMETER;

  private ClassFileReader() {}

  /**
   * @throws IllegalArgumentException when the bytes are no class file, or one of a Java version
   *     that is not known yet
   */
  static ClassFact read(byte[] bytes, Module module) {
    var node = new ClassNode();
    var references = new References();
    new ClassReader(bytes).accept(references.before(node), ClassReader.SKIP_FRAMES);
    LambdaVariables.complete(node);
    var name = Names.binary(node.name);
    var sources = new ValueSources(node);
    var values = new ValueReader(node, sources);
    return new ClassFact(
        name,
        node.access,
        List.copyOf(DeclarationReader.supertypes(node.signature, node.superName, node.interfaces)),
        AnnotationFact.of(node.visibleAnnotations, node.invisibleAnnotations),
        node.fields.stream().map(ClassFileReader::field).toList(),
        node.methods.stream().map(method -> method(name, method, sources, values)).toList(),
        node.permittedSubclasses == null
            ? List.of()
            : node.permittedSubclasses.stream().map(Names::binary).toList(),
        references.found(),
        node.sourceFile == null ? "" : node.sourceFile,
        module);
  }

  private static FieldFact field(FieldNode field) {
    return new FieldFact(
        field.name,
        field.access,
        TypeReader.read(field.signature, field.desc),
        AnnotationFact.of(
            field.visibleAnnotations,
            field.invisibleAnnotations,
            field.visibleTypeAnnotations,
            field.invisibleTypeAnnotations));
  }

  private static MethodFact method(
      String owner, MethodNode method, ValueSources sources, ValueReader values) {
    var head = DeclarationReader.method(method.signature, method.desc);
    var body = new BodyReader(method, sources, values);
    return new MethodFact(
        new MethodRef(owner, method.name, method.desc),
        method.access,
        head.returned,
        parameters(method, head.parameters),
        AnnotationFact.of(
            method.visibleAnnotations,
            method.invisibleAnnotations,
            onTypes(method.visibleTypeAnnotations, TypeReference.METHOD_RETURN, 0),
            onTypes(method.invisibleTypeAnnotations, TypeReference.METHOD_RETURN, 0)),
        body.firstLine(),
        List.copyOf(body.calls),
        List.copyOf(body.fieldUses),
        List.copyOf(body.typeTests),
        List.copyOf(body.typeSwitches),
        List.copyOf(body.constants),
        List.copyOf(body.results),
        List.copyOf(body.numbers),
        List.copyOf(body.names),
        List.copyOf(body.left));
  }

  private static List<ParameterFact> parameters(MethodNode method, List<TypeRef> types) {
    var parameters = new ArrayList<ParameterFact>();
    for (var i = 0; i < types.size(); i++) {
      var named = method.parameters != null && i < method.parameters.size();
      parameters.add(
          new ParameterFact(
              named ? method.parameters.get(i).name : variable(method, i),
              types.get(i),
              AnnotationFact.of(
                  at(method.visibleParameterAnnotations, i),
                  at(method.invisibleParameterAnnotations, i),
                  onTypes(method.visibleTypeAnnotations, PARAMETER, i),
                  onTypes(method.invisibleTypeAnnotations, PARAMETER, i))));
    }
    return List.copyOf(parameters);
  }

  private static String variable(MethodNode method, int parameter) {
    var slot = (method.access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
    var types = org.objectweb.asm.Type.getArgumentTypes(method.desc);
    for (var i = 0; i < parameter; i++) {
      slot += types[i].getSize();
    }
    var wanted = slot;
    return method.localVariables == null
        ? "arg" + parameter
        : method.localVariables.stream()
            .filter(local -> local.index == wanted)
            .map(local -> local.name)
            .findFirst()
            .orElse("arg" + parameter);
  }

  /** Annotations on the type of a parameter, or on what a method gives. */
  private static List<TypeAnnotationNode> onTypes(
      List<TypeAnnotationNode> all, int sort, int parameter) {
    return all == null
        ? List.of()
        : all.stream()
            .filter(on -> new TypeReference(on.typeRef).getSort() == sort)
            .filter(
                on ->
                    sort != PARAMETER
                        || new TypeReference(on.typeRef).getFormalParameterIndex() == parameter)
            .toList();
  }

  private static List<AnnotationNode> at(List<AnnotationNode>[] perParameter, int index) {
    return perParameter == null || index >= perParameter.length ? null : perParameter[index];
  }
}
