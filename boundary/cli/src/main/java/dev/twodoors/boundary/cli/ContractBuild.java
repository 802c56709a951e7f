package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.contract.Contract;
import dev.twodoors.boundary.engine.contract.ContractFiles;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectRoot;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Generates the contract of the API door when something it is made of has changed: only Quarkus'
 * build knows it. What {@code ./doors run} packaged is left alone.
 */
final class ContractBuild {

  private final ProjectSettings settings;
  private final Optional<Door> api;
  private final QuarkusBuilds builds;

  ContractBuild(ProjectSettings settings, PrintWriter out) {
    this.settings = settings;
    this.api = settings.doors().stream().filter(BuildInputs::isApi).findFirst();
    this.builds = new QuarkusBuilds(settings, api.stream().toList(), out);
  }

  /** Does nothing without an API door, and while all is as it was the last time. */
  void whenStale() throws IOException, InterruptedException {
    builds.whenStale();
  }

  /** Of what the contract is generated from. */
  String fingerprint() throws IOException {
    return new BuildInputs(settings).ofApi();
  }

  /** Whether a build of the API door has left its contract. */
  boolean isGenerated() {
    return api.filter(door -> Files.exists(ContractFiles.generated(settings.root(), door.module())))
        .isPresent();
  }

  /**
   * What the last build left, beside what is committed and released.
   *
   * @throws LocalProblem when there is none, or a file cannot be read
   */
  Contract contract() {
    Door door =
        api.orElseThrow(
            () ->
                LocalProblem.environment(
                    "This project has no API, so it has no contract.",
                    "Name a door api in " + ProjectRoot.MARKER + "."));
    List<String> unreadable = new ArrayList<>();
    Contract contract =
        Contract.ofLastBuild(
                settings.root(),
                door.module(),
                (file, why) -> unreadable.add(file + " cannot be read: " + why))
            .orElseThrow(
                () ->
                    LocalProblem.environment(
                        "The contract of " + door.module() + " was not generated yet.",
                        Contract.COMMAND + " without --no-build generates it."));
    if (!unreadable.isEmpty()) {
      throw LocalProblem.environment(
          String.join("\n    ", unreadable), "Take it from git again, or delete it.");
    }
    return contract;
  }

  /**
   * Writes what the code says over what is committed.
   *
   * @return names of the files that are others now
   */
  List<String> refresh() throws IOException {
    Map<String, Optional<String>> texts = contract().refreshed();
    for (Map.Entry<String, Optional<String>> text : texts.entrySet()) {
      Path file = settings.root().resolve(text.getKey());
      if (text.getValue().isPresent()) {
        Reports.write(file, text.getValue().get());
      } else {
        Files.delete(file);
      }
    }
    return List.copyOf(texts.keySet());
  }
}
