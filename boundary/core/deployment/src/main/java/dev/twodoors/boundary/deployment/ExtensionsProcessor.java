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
   * @param beforeTheBeans nothing; with it, this runs before anybody looks for the bean
   */
  @BuildStep
  void aStore(
      BeanDiscoveryFinishedBuildItem found, BuildProducer<SyntheticBeanBuildItem> beforeTheBeans) {
    var trail = DotName.createSimple(AuditTrail.class);
    var isAsked =
        found.getInjectionPoints().stream()
            .anyMatch(point -> point.getRequiredType().name().equals(trail));
    var isThere = found.getBeans().stream().anyMatch(bean -> bean.hasType(trail));
    if (isAsked && !isThere) {
      throw BoundaryBroken.because(
          String.format(Locale.ROOT, NO_STORE, AuditTrail.class.getName()));
    }
  }
}
