package dev.twodoors.boundary.api.deployment;

import dev.twodoors.boundary.api.problems.CatalogueRecorder;
import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import dev.twodoors.boundary.api.problems.ErrorWords;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.recording.RecorderContext;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Names the extension in the start's log, and finds the errors that the door answers with. */
class ApiProcessor {

  @BuildStep
  FeatureBuildItem feature() {
    return new FeatureBuildItem("boundary-api");
  }

  @BuildStep(onlyIf = IsLocalDevelopment.class)
  CardPageBuildItem card(CombinedIndexBuildItem index) {
    return ErrorCard.of(ErrorCatalogue.of(index.getIndex()));
  }

  /** Refuses equal codes, and words for codes that no error has, before anything is started. */
  @BuildStep
  @Record(ExecutionTime.STATIC_INIT)
  SyntheticBeanBuildItem errors(
      CombinedIndexBuildItem index,
      ErrorWords words,
      RecorderContext context,
      CatalogueRecorder recorder) {
    var catalogue = ErrorCatalogue.of(index.getIndex());
    words.byCode().keySet().forEach(code -> known(code, catalogue));
    List<Class<?>> enums = new ArrayList<>();
    ErrorCatalogue.enumsIn(index.getIndex()).forEach(name -> enums.add(context.classProxy(name)));
    var titles = new TreeMap<String, String>();
    var explanations = new TreeMap<String, String>();
    catalogue
        .reworded()
        .forEach(
            (code, type) -> {
              titles.put(code, type.title());
              explanations.put(code, type.explanation());
            });
    return SyntheticBeanBuildItem.configure(ErrorCatalogue.class)
        .scope(Singleton.class)
        .runtimeValue(recorder.catalogue(enums, titles, explanations))
        .unremovable()
        .done();
  }

  private static void known(String code, ErrorCatalogue catalogue) {
    try {
      catalogue.named(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          ErrorWords.PREFIX + "." + code + " in application.properties: " + e.getMessage(), e);
    }
  }
}
