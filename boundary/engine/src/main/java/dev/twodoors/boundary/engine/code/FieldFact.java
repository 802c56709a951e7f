package dev.twodoors.boundary.engine.code;

import java.util.List;
import org.objectweb.asm.Opcodes;

/** A field, or the component of a record. Annotations on its type and type arguments count too. */
public record FieldFact(String name, int access, TypeRef type, List<AnnotationFact> annotations)
    implements Annotated {
  public boolean isStatic() {
    return (access & Opcodes.ACC_STATIC) != 0;
  }
}
