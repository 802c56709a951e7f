package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromoteCommandTest {
  private static final String CAPABILITY = "com/example/shop/services/loaves/BakeLoaf.java";

  private static final Map<String, String> SOURCES =
      Map.of(
          "dev/twodoors/boundary/Capability.java",
          """
          package dev.twodoors.boundary;
          public @interface Capability {
            String id();
            Kind kind();
            Risk risk();
            Consumer[] consumers();
            String speedFirstUntil() default "";
          }
          """,
          "dev/twodoors/boundary/Kind.java",
          "package dev.twodoors.boundary; public enum Kind { CORE, SUPPORTING }",
          "dev/twodoors/boundary/Risk.java",
          "package dev.twodoors.boundary; public enum Risk { LOW, MEDIUM, HIGH }",
          "dev/twodoors/boundary/Consumer.java",
          "package dev.twodoors.boundary; public enum Consumer { OWN_WEB, OTHER_APP, MOBILE, PARTNER }",
          "dev/twodoors/boundary/Command.java",
          """
          package dev.twodoors.boundary;
          public interface Command<I extends Record, O> { O handle(I input); }
          """,
          "dev/twodoors/boundary/Refusal.java",
          "package dev.twodoors.boundary; public interface Refusal {}",
          "jakarta/annotation/security/RolesAllowed.java",
          """
          package jakarta.annotation.security;
          public @interface RolesAllowed { String[] value(); }
          """,
          CAPABILITY,
          """
          package com.example.shop.services.loaves;

          import static dev.twodoors.boundary.Consumer.OWN_WEB;
          import static dev.twodoors.boundary.Kind.SUPPORTING;
          import static dev.twodoors.boundary.Risk.LOW;

          import dev.twodoors.boundary.Capability;
          import dev.twodoors.boundary.Command;
          import dev.twodoors.boundary.Refusal;
          import jakarta.annotation.security.RolesAllowed;
          import java.util.List;
          import java.util.UUID;

          /** Bakes loaves of a kind. They are eaten. */
          @Capability(
              id = "loaves.bake",
              kind = SUPPORTING,
              risk = LOW,
              consumers = OWN_WEB,
              speedFirstUntil = "2026-03-01")
          @RolesAllowed("clerk")
          public class BakeLoaf implements Command<BakeLoaf.Input, BakeLoaf.Outcome> {
            public enum Shape { ROUND, LONG }

            public record Flour(String value) {
              public static Flour parse(String text) {
                return new Flour(text);
              }
            }

            public record OvenId(UUID value) {
              public static OvenId parse(String text) {
                return new OvenId(UUID.fromString(text));
              }
            }

            public record Topping(String name, int grams) {}

            public record Input(
                Flour flour, Shape shape, OvenId oven, int pieces, Long version, String note,
                List<Flour> more, List<Topping> toppings) {}

            public record LoafView(Flour flour, Shape shape, List<Topping> toppings, int pieces) {}

            public sealed interface Outcome {
              record Baked(LoafView loaf) implements Outcome {}

              record OvenIsCold(int degrees) implements Outcome, Refusal {}

              record NotFound() implements Outcome, Refusal {}
            }

            @Override
            public Outcome handle(Input input) {
              return new Outcome.NotFound();
            }
          }
          """);

  @TempDir Path folder;
  private ProjectCopy project;
  private CommandRun doors;

  @BeforeEach
  void compile() throws IOException {
    project = ProjectCopy.in(folder);
    doors = new CommandRun(folder);
    project.compiled(SOURCES);
  }

  private String api(String type) throws IOException {
    return project.text("public-api/src/main/java/com/example/shop/api/loaves/" + type + ".java");
  }

  @Test
  void writesTheOperationOfACapabilityThatSomebodyElseWrote() throws IOException {
    assertEquals(
        0, doors.run("promote", "loaves.bake", "--no-build", "--consumers=PARTNER"), doors::err);
    project.parses();
    var resource = api("LoavesResource");
    assertTrue(resource.contains("@Path(\"/v1/loaves\")"), resource);
    assertTrue(resource.contains("description = \"Bakes loaves of a kind.\""), resource);
    assertTrue(resource.contains("ApiError.LOAF_OVEN_IS_COLD"), resource);
    var request = api("BakeLoafRequest");
    assertTrue(request.contains("BakeLoaf.Flour flour"), request);
    assertTrue(request.contains("BakeLoaf.OvenId oven"), request);
    assertTrue(request.contains("violations.require(\"pieces\", pieces);"), request);
    assertTrue(request.contains("record Topping("), request);
    assertTrue(request.contains("Each.of(toppings, Topping::input)"), request);
    var response = api("BakeLoafResponse");
    assertTrue(response.contains("from.flour().value()"), response);
  }

  @Test
  void putsASmallRequestIntoItsResource() throws IOException {
    var sources = new HashMap<>(SOURCES);
    sources.merge(
        CAPABILITY, "", (was, any) -> was.replace(", List<Topping> toppings) {}", ") {}"));
    project.compiled(sources);
    assertEquals(
        0, doors.run("promote", "loaves.bake", "--no-build", "--consumers=PARTNER"), doors::err);
    project.parses();
    var resource = api("LoavesResource");
    assertTrue(resource.contains("@Schema(name = \"BakeLoafRequest\")"), resource);
    assertTrue(resource.contains("BakeLoaf.Input input()"), resource);
    assertTrue(resource.contains("import java.util.List;"), resource);
    assertFalse(
        project.files().keySet().stream().anyMatch(f -> f.endsWith("BakeLoafRequest.java")));
  }

  @Test
  void asksForAWayToReadAValue() throws IOException {
    var sources = new HashMap<>(SOURCES);
    sources.merge(
        CAPABILITY, "", (was, any) -> was.replace("static Flour parse(", "static Flour milled("));
    project.compiled(sources);
    assertEquals(2, doors.run("promote", "loaves.bake", "--no-build", "--consumers=PARTNER"));
    assertTrue(doors.err().contains("has no static method parse(String)"), doors::err);
  }

  @Test
  void widensTheDeclarationAndEndsItsHaste() throws IOException {
    doors.run("promote", "loaves.bake", "--no-build", "--consumers=PARTNER,MOBILE");
    var declared = project.text("shared-services/src/main/java/" + CAPABILITY);
    assertTrue(declared.contains("consumers = {OWN_WEB, MOBILE, PARTNER})"), declared);
    assertTrue(declared.contains("import static dev.twodoors.boundary.Consumer.MOBILE;"), declared);
  }

  @Test
  void leavesADeclarationAloneThatCallsForIt() throws IOException {
    var sources = new HashMap<>(SOURCES);
    sources.merge(
        CAPABILITY,
        "",
        (was, any) -> was.replace("SUPPORTING", "CORE").replaceAll(",\\s+speedFirst.*\"\\)", ")"));
    project.compiled(sources);
    assertEquals(0, doors.run("promote", "loaves.bake", "--no-build"), doors::err);
    assertEquals(
        sources.get(CAPABILITY), project.text("shared-services/src/main/java/" + CAPABILITY));
  }

  @Test
  void asksWhoNeedsWhatOnlyOurPagesUse() throws IOException {
    var before = project.files();
    assertEquals(2, doors.run("promote", "loaves.bake", "--no-build"));
    assertTrue(doors.err().contains("Say who else needs it: --consumers"), doors::err);
    assertEquals(before, project.files());
  }

  @Test
  void guessesWhatAMistypedIdMeant() {
    assertEquals(2, doors.run("promote", "loaves.back", "--no-build"));
    assertTrue(doors.err().contains("Did you mean loaves.bake?"), doors::err);
    assertEquals(2, doors.run("promote", "loaves.bake", "--no-build", "--consumers=PARTNERS"));
    assertTrue(doors.err().contains("Did you mean PARTNER?"), doors::err);
  }
}
