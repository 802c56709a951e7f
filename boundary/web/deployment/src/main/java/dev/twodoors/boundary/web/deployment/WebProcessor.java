package dev.twodoors.boundary.web.deployment;

import dev.twodoors.boundary.web.forms.Form;
import dev.twodoors.boundary.web.forms.FormModel;
import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;

/** Names the extension in the start's log, and leaves out what it comes without. */
class WebProcessor {
  private static final DotName FORM = DotName.createSimple(Form.class);

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
    try {
      FormModel.of(Thread.currentThread().getContextClassLoader().loadClass(model.toString()));
    } catch (ClassNotFoundException | IllegalArgumentException e) {
      errors.produce(new ValidationErrorBuildItem(e));
    }
  }

  /** It starts the debugger of templates, which is not among the dependencies. */
  @BuildStep
  ExcludedTypeBuildItem debugger() {
    return new ExcludedTypeBuildItem("io.quarkus.qute.runtime.debug.DebugQuteEngineObserver");
  }
}
