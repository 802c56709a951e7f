package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.AuditTrail;
import dev.twodoors.boundary.engine.BoundaryBroken;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.AdditionalIndexedClassesBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.jandex.DotName;

/** Says what to do where extensions do not fit together, before anything fails that hides it. */
class ExtensionsProcessor {
  private static final String NO_STORE =
      """
      Nothing keeps the audit trail: calls of capabilities need a bean of type %s, and there is none.
      Add the extension that has one to the pom.xml of the module with the repositories:

        <dependency>
          <groupId>dev.twodoors</groupId>
          <artifactId>boundary-store</artifactId>
        </dependency>
      """;
  private static final String TWO_STORES = "Several beans keep the audit trail:\n\n";
  private static final String WHICH =
      """


      Each record goes to one of them, and a trail with gaps proves nothing. Remove the bean of the project, whatever its
      priority; or leave the extension boundary-store out and keep the whole trail yourself.
      """;

  /**
   * @param beforeTheIndex nothing; with it, this runs before other steps
   */
  @BuildStep
  void oneVersion(
      CurateOutcomeBuildItem application,
      BuildProducer<AdditionalIndexedClassesBuildItem> beforeTheIndex) {
    OneVersion.conflict(application.getApplicationModel().getDependencies())
        .ifPresent(
            conflict -> {
              throw BoundaryBroken.because(conflict);
            });
  }

  /**
   * One that is preferred to another would take the records away from it without a word.
   *
   * @param beforeTheBeans nothing; with it, this runs before anybody looks for the bean
   */
  @BuildStep
  void aStore(
      BeanDiscoveryFinishedBuildItem found, BuildProducer<SyntheticBeanBuildItem> beforeTheBeans) {
    var trail = DotName.createSimple(AuditTrail.class);
    var isAsked =
        found.getInjectionPoints().stream()
            .anyMatch(point -> point.getRequiredType().name().equals(trail));
    var there = found.getBeans().stream().filter(bean -> bean.hasType(trail)).toList();
    if (isAsked && there.isEmpty()) {
      throw BoundaryBroken.because(
          String.format(Locale.ROOT, NO_STORE, AuditTrail.class.getName()));
    }
    if (there.size() > 1) {
      throw BoundaryBroken.because(
          there.stream()
              .map(bean -> "  " + bean.getTarget().map(Object::toString).orElse("" + bean))
              .sorted()
              .collect(Collectors.joining("\n", TWO_STORES, WHICH)));
    }
  }
}
