package dev.twodoors.boundary.engine.code;

import java.util.List;

/**
 * @param name as written, when the class was compiled with {@code -parameters}; {@code arg0} and so
 *     on otherwise
 */
public record ParameterFact(String name, TypeRef type, List<AnnotationFact> annotations)
    implements Annotated {}
