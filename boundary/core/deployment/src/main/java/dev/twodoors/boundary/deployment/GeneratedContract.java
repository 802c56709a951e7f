package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.contract.ContractFiles;
import dev.twodoors.boundary.engine.contract.ContractText;
import dev.twodoors.boundary.engine.facts.Sources;
import io.quarkus.smallrye.openapi.deployment.spi.OpenApiDocumentBuildItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The OpenAPI document that the build of a door generates, kept for the rules and the commands. */
final class GeneratedContract {
  /** Set by {@code ./doors contract}, which cannot refresh what a build refuses to generate. */
  private static final String ONLY = "boundary.contract.only";

  private GeneratedContract() {}

  /** Whether the build is there for the contract alone, and nothing is judged. */
  static boolean isAllThatIsWanted() {
    return Boolean.getBoolean(ONLY);
  }

  /**
   * Leaves it in the door's {@code target}.
   *
   * @return whether there is one
   */
  static boolean keep(Sources sources, List<OpenApiDocumentBuildItem> documents) {
    var text = text(documents);
    text.ifPresent(contract -> write(sources, contract));
    return text.isPresent();
  }

  private static Optional<String> text(List<OpenApiDocumentBuildItem> documents) {
    return documents.stream()
        .filter(OpenApiDocumentBuildItem::isDefaultDocument)
        .findFirst()
        .map(document -> document.getSmallRyeOpenAPI().toJSON())
        .map(json -> ContractText.write(ContractText.read(json)));
  }

  private static void write(Sources sources, String contract) {
    var file = ContractFiles.generated(sources.root(), sources.door().folder());
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, contract);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
