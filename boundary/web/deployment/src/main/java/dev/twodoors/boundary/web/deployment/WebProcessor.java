package dev.twodoors.boundary.web.deployment;

import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.HotDeploymentWatchedFileBuildItem;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;

/**
 * Names the extension in the start's log, and leaves out what it comes without. Classes of the
 * runtime module are called by name: dev mode loads them anew with those of the project, and out of
 * sight of this one.
 */
class WebProcessor {
  private static final DotName FORM = DotName.createSimple("dev.twodoors.boundary.web.forms.Form");
  private static final String MODEL = "dev.twodoors.boundary.web.forms.FormModel";

  @BuildStep
  FeatureBuildItem feature() {
    return new FeatureBuildItem("boundary-web");
  }

  /** What a form cannot fill fails the build, not the first request. */
  @BuildStep
  void forms(CombinedIndexBuildItem index, BuildProducer<ValidationErrorBuildItem> errors) {
    index.getIndex().getKnownUsers(FORM).stream()
        .flatMap(type -> type.methods().stream())
        .flatMap(method -> method.parameters().stream())
        .flatMap(parameter -> model(parameter).stream())
        .distinct()
        .forEach(model -> check(model, errors));
  }

  private static Optional<DotName> model(MethodParameterInfo parameter) {
    return Optional.of(parameter.type())
        .filter(type -> type.kind() == Type.Kind.PARAMETERIZED_TYPE && type.name().equals(FORM))
        .map(type -> type.asParameterizedType().arguments().getFirst())
        .filter(model -> model.kind() == Type.Kind.CLASS)
        .map(Type::name);
  }

  private static void check(DotName model, BuildProducer<ValidationErrorBuildItem> errors) {
    var classes = Thread.currentThread().getContextClassLoader();
    try {
      classes
          .loadClass(MODEL)
          .getMethod("of", Class.class)
          .invoke(null, classes.loadClass(model.toString()));
    } catch (InvocationTargetException e) {
      errors.produce(new ValidationErrorBuildItem(e.getCause()));
    } catch (ReflectiveOperationException e) {
      errors.produce(new ValidationErrorBuildItem(e));
    }
  }

  /** A new file of words is seen in dev mode as a changed one is. */
  @BuildStep
  HotDeploymentWatchedFileBuildItem words() {
    return HotDeploymentWatchedFileBuildItem.builder()
        .setLocationPredicate(file -> file.startsWith("messages/"))
        .build();
  }

  /** It starts the debugger of templates, which is not among the dependencies. */
  @BuildStep
  ExcludedTypeBuildItem debugger() {
    return new ExcludedTypeBuildItem("io.quarkus.qute.runtime.debug.DebugQuteEngineObserver");
  }
}
