package dev.twodoors.boundary.api.deployment;

import dev.twodoors.boundary.api.problems.CatalogueRecorder;
import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.recording.RecorderContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Names the extension in the start's log, and finds the errors that the door answers with. */
class ApiProcessor {

  @BuildStep
  FeatureBuildItem feature() {
    return new FeatureBuildItem("boundary-api");
  }

  /** Refuses equal codes before anything is started. */
  @BuildStep
  @Record(ExecutionTime.STATIC_INIT)
  SyntheticBeanBuildItem errors(
      CombinedIndexBuildItem index, RecorderContext context, CatalogueRecorder recorder) {
    ErrorCatalogue.of(index.getIndex());
    List<Class<?>> enums = new ArrayList<>();
    ErrorCatalogue.enumsIn(index.getIndex()).forEach(name -> enums.add(context.classProxy(name)));
    return SyntheticBeanBuildItem.configure(ErrorCatalogue.class)
        .scope(Singleton.class)
        .runtimeValue(recorder.catalogue(enums))
        .unremovable()
        .done();
  }
}
