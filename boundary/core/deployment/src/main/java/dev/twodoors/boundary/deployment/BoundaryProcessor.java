package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.BoundaryBroken;
import dev.twodoors.boundary.engine.Check;
import dev.twodoors.boundary.engine.facts.BuildFacts;
import dev.twodoors.boundary.engine.facts.BuildFactsFile;
import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.facts.DoorReport.Look;
import dev.twodoors.boundary.engine.facts.FactCollector;
import dev.twodoors.boundary.engine.facts.Sources;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.governance.GovernanceFiles;
import dev.twodoors.boundary.engine.judge.Judge;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.report.TextReport;
import dev.twodoors.boundary.local.ProjectRoot;
import dev.twodoors.boundary.reload.TemplateReload;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.builditem.HotDeploymentWatchedFileBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.deployment.dev.RuntimeUpdatesProcessor;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;
import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.devui.spi.buildtime.BuildTimeActionBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.hibernate.orm.deployment.JpaModelBuildItem;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.smallrye.openapi.deployment.spi.OpenApiDocumentBuildItem;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Judges the door that is being built, from its compiled classes and those of the lower layers, and
 * ends the build with everything it finds. A library module, and a project without {@value
 * ProjectRoot#MARKER}, are not judged.
 */
class BoundaryProcessor {
  private static final Logger LOG = Logger.getLogger("dev.twodoors.boundary");

  @BuildStep
  KnownToBuildItem entities(Optional<JpaModelBuildItem> model) {
    return new KnownToBuildItem(
        BuildFacts.ofEntities(
            model.stream().flatMap(of -> of.getEntityClassNames().stream()).sorted().toList()));
  }

  /** Every application starts services, so this runs when packaging, in dev mode and in tests. */
  @BuildStep
  @Produce(ServiceStartBuildItem.class)
  JudgedDoorBuildItem judge(
      OutputTargetBuildItem output,
      CurateOutcomeBuildItem application,
      List<OpenApiDocumentBuildItem> contracts,
      List<KnownToBuildItem> known,
      LaunchModeBuildItem mode) {
    var began = System.nanoTime();
    var libraries = DoorSources.libraries(application.getApplicationModel());
    var isPackaged = mode.getLaunchMode() == LaunchMode.NORMAL;
    var files = DoorSources.at(output.getOutputDirectory(), libraries);
    if (files.isEmpty()) {
      LOG.debugf("%s is no door of a project: nothing is judged", output.getOutputDirectory());
      return null;
    }
    var before = files.get().build();
    var sources = files.get().withBuild(DoorSources.known(before, known, isPackaged));
    var hasContract = GeneratedContract.keep(sources, contracts);
    if (GeneratedContract.isAllThatIsWanted()) {
      RepeatableBuild.keep(
          sources, application.getApplicationModel(), output.getBuildSystemProperties());
      if (!before.isStillTrue()) {
        keepWhatRulesAskFor(sources);
      }
      return null;
    }
    var isLive = mode.getLaunchMode() == LaunchMode.DEVELOPMENT;
    // In live reload each edit would make the committed contract stale.
    var facts = FactCollector.collect(hasContract && !isLive ? sources.withContract() : sources);
    if (isLive) {
      DevConsoleManager.setGlobal(
          TemplateReload.JUDGE,
          judgeAgain(output.getOutputDirectory(), libraries, facts.knownToBuild()));
    }
    var judgement = Check.door(facts);
    if (isPackaged) {
      BuildFactsFile.write(facts);
      facts.knownToBuild().shown().forEach(BoundaryProcessor::onlyKnownHere);
    }
    LOG.debugf("judged in %d ms", (System.nanoTime() - began) / 1_000_000);
    BoundaryBroken.unlessPassed(judgement);
    LOG.info(summary(sources, judgement));
    return judged(sources);
  }

  private static void keepWhatRulesAskFor(Sources sources) {
    var facts = FactCollector.collect(sources);
    Judge.of(facts);
    BuildFactsFile.write(facts);
  }

  private static void onlyKnownHere(String what) {
    LOG.infof("only the build knows, and it is judged as far as it can be: %s", what);
  }

  /**
   * With the templates as they are by then. A restart says what is wrong, and answers with it until
   * it is mended.
   */
  private static Runnable judgeAgain(Path output, List<Path> libraries, BuildFacts known) {
    return () -> {
      var sources = DoorSources.at(output, libraries).orElseThrow().withBuild(known);
      if (!Check.door(sources).passes()) {
        RuntimeUpdatesProcessor.INSTANCE.doScan(true, true);
      }
    };
  }

  /** A change of what people declare outside the classes is judged like one of the code. */
  @BuildStep(onlyIf = IsLocalDevelopment.class)
  void watch(
      OutputTargetBuildItem output, BuildProducer<HotDeploymentWatchedFileBuildItem> watched) {
    ProjectRoot.find(output.getOutputDirectory()).stream()
        .flatMap(
            root ->
                Stream.concat(
                        Stream.of(Governance.TEAMS, Governance.WAIVERS, Governance.LIMITS),
                        GovernanceFiles.ofTeams(root).stream())
                    .distinct()
                    .map(root::resolve))
        .map(file -> new HotDeploymentWatchedFileBuildItem(file.toString()))
        .forEach(watched::produce);
  }

  /** In dev mode only. What fails has no card: the error page shows it. */
  @BuildStep(onlyIf = IsLocalDevelopment.class)
  CardPageBuildItem card(Optional<JudgedDoorBuildItem> door) {
    return door.map(judged -> BoundaryCard.of(judged.judged(), judged.doors())).orElse(null);
  }

  @BuildStep(onlyIf = IsLocalDevelopment.class)
  BuildTimeActionBuildItem explain() {
    return BoundaryCard.explain();
  }

  private static JudgedDoorBuildItem judged(Sources sources) {
    var root = sources.root();
    return new JudgedDoorBuildItem(
        Check.report(root, sources.door().folder()).orElseThrow(),
        Stream.concat(Stream.of(sources.door()), sources.otherDoors().stream())
            .flatMap(door -> Check.report(root, door.folder()).stream())
            .sorted(Comparator.comparing(DoorReport::door))
            .toList());
  }

  private static String summary(Sources sources, Judgement judgement) {
    var examined = judgement.examined();
    var rules = judgement.looks();
    return String.format(
        Locale.ROOT,
        "boundary of %s holds: %d capabilities, %d endpoints, %d templates, %d classes; %s; %d of %d rules looked at something",
        sources.door().folder(),
        examined.capabilities(),
        examined.endpoints(),
        examined.templates(),
        examined.classes(),
        TextReport.blind(judgement),
        rules.stream().map(Look::examined).filter(seen -> seen > 0).count(),
        rules.size());
  }
}
