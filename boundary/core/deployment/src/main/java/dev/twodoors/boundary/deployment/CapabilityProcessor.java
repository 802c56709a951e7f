package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.Actor;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.UnreadValues;
import dev.twodoors.boundary.call.InnerBinding;
import dev.twodoors.boundary.call.InnerInterceptor;
import dev.twodoors.boundary.call.OuterBinding;
import dev.twodoors.boundary.call.OuterInterceptor;
import dev.twodoors.boundary.call.ReadOnlyConnections;
import dev.twodoors.boundary.start.LocalOnly;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.arc.deployment.BeanDefiningAnnotationBuildItem;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Makes each capability a bean and binds what its calls pass. */
class CapabilityProcessor {
  private static final DotName CAPABILITY = DotName.createSimple(Capability.class);

  @BuildStep
  FeatureBuildItem feature() {
    return new FeatureBuildItem("two-doors-boundary");
  }

  @BuildStep
  BeanDefiningAnnotationBuildItem capabilitiesAreBeans() {
    return new BeanDefiningAnnotationBuildItem(CAPABILITY, BuiltinScope.SINGLETON.getName(), false);
  }

  @BuildStep
  AdditionalBeanBuildItem callChain() {
    var chain =
        Stream.of(
            "Audit",
            "CommandTransaction",
            "Json",
            "Time",
            "LogContext",
            "QueryTransaction",
            "Sampling",
            "TextLength",
            "UsableNames");
    return AdditionalBeanBuildItem.builder()
        .addBeanClasses(
            Actor.class,
            LocalOnly.class,
            OuterInterceptor.class,
            InnerInterceptor.class,
            UnreadValues.class,
            ReadOnlyConnections.class)
        .addBeanClasses(
            chain.map(name -> OuterInterceptor.class.getPackageName() + "." + name).toList())
        .setUnremovable()
        .build();
  }

  /**
   * Only {@code handle} itself is bound: its bridge method calls it, and binding both would run the
   * chain twice.
   */
  @BuildStep
  AnnotationsTransformerBuildItem bindings() {
    return new AnnotationsTransformerBuildItem(
        AnnotationTransformation.forMethods()
            .whenMethod(CapabilityProcessor::isHandle)
            .transform(
                context -> {
                  context.add(AnnotationInstance.builder(OuterBinding.class).build());
                  context.add(AnnotationInstance.builder(InnerBinding.class).build());
                }));
  }

  private static boolean isHandle(MethodInfo method) {
    return method.name().equals("handle")
        && method.parametersCount() == 1
        && !method.isBridge()
        && method.declaringClass().hasDeclaredAnnotation(CAPABILITY);
  }
}
