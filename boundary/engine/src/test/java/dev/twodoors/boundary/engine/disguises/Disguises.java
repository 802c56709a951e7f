package dev.twodoors.boundary.engine.disguises;

import dev.twodoors.boundary.engine.disguises.ThroughSupplier.Way;
import java.util.List;
import java.util.stream.Stream;

/** All rewrites under which a violation is found again, and what conforms still conforms. */
final class Disguises {
  static final List<Rewrite> ALL =
      Stream.of(
              Stream.of(
                  new ExtractMethod(),
                  new MoveToNestedClass(),
                  new MoveToSuperclass(),
                  new CallThroughHelper(),
                  new CallThroughInterface(),
                  new CallToEvent(),
                  new CallToPostConstruct(),
                  new LambdaToAnonymousClass(),
                  new LambdaToNamedClass(),
                  new LambdaToMethodReference(),
                  new MethodReferenceToLambda(),
                  new NewThroughFactory(),
                  new FieldToStaticHolder(),
                  new InjectionToField(),
                  new InjectionToLookup(true),
                  new InjectionToLookup(false),
                  new ConstantToClass(false),
                  new ConstantToClass(true),
                  new ConditionalValue(),
                  new LocalToField(),
                  new ReturnThroughLocal(),
                  new ArgumentsThroughLocals(false),
                  new ArgumentsThroughLocals(true),
                  new TypeToVar(),
                  new ComposedAnnotation(),
                  new AnnotationsToInterface(),
                  new MoveToPackage(),
                  new RenameClasses(),
                  new RenameMethods(),
                  new RenameLocals(),
                  new ReorderMembers(),
                  new Reformat()),
              Stream.of(Way.values()).map(ThroughSupplier::new),
              Stream.of(InTemplates.values()),
              Stream.of(InSettings.values()))
          .flatMap(each -> each)
          .map(Rewrite.class::cast)
          .toList();

  private Disguises() {}
}
