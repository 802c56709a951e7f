package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.EntryPoint;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.List;
import java.util.Set;

/** A web door that turns into a second, unpublished API. */
@AutoService(Rule.class)
public final class JsonInWebDoor implements DoorRule {
  private static final List<String> TAKING_TOKENS =
      List.of("quarkus-smallrye-jwt", "quarkus-elytron-security-oauth2");
  private static final Set<String> TENANTS = Set.of("createServiceApp", "createHybridApp");
  private static final String OIDC = "quarkus.oidc.";
  private static final String APPLICATION_TYPE = ".application-type";

  @Override
  public Card card() {
    return Card.proven(
            Group.WEB, "a web action takes or gives JSON, allows CORS or takes bearer tokens")
        .onlyIn(Layer.WEB);
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var json = new JsonTypes(facts);
    for (var entry :
        verdict.each(facts.entryPoints().stream().filter(JsonInWebDoor::runsActions).toList())) {
      json.of(entry).ifPresent(shown -> verdict.report(speaksJson(facts, entry, shown)));
    }
    OtherOrigins.in(facts).forEach(found -> verdict.report(allowsCors(found)));
    tokens(facts, verdict);
  }

  /** An action, or what runs with every request. */
  private static boolean runsActions(EntryPoint entry) {
    return entry instanceof Endpoint ? !entry.isSafe() : entry.isSafe();
  }

  private void tokens(DoorFacts facts, Verdict verdict) {
    TAKING_TOKENS.stream()
        .filter(facts.libraries()::has)
        .filter(it -> !isInCookie(facts))
        .forEach(
            it -> verdict.report(takesTokens(it, "the dependency " + it, facts.wherePomNames(it))));
    facts.ownClasses().stream()
        .flatMap(type -> type.methods().stream())
        .forEach(
            method ->
                method.calls().stream()
                    .filter(call -> call.target().owner().startsWith("io.quarkus.oidc."))
                    .filter(call -> TENANTS.contains(call.target().name()))
                    .forEach(
                        call ->
                            verdict.report(
                                takesTokens(
                                    Places.subject(method),
                                    method.ref().shown() + "  calls " + call.target().shown(),
                                    Places.of(facts, method, call.line())))));
    if (isServiceByDefault(facts)) {
      verdict.report(
          takesTokens(
              "quarkus.oidc.application-type",
              "quarkus.oidc.application-type is not set, and service by default",
              facts.settings().where(OIDC + "auth-server-url")));
    }
    facts.settings().names().stream()
        .filter(key -> key.startsWith(OIDC) && key.endsWith(APPLICATION_TYPE))
        .forEach(
            key -> {
              var type = facts.settings().get(key).orElse("");
              if (type.equalsIgnoreCase("service") || type.equalsIgnoreCase("hybrid")) {
                verdict.report(takesTokens(key, key + "=" + type, facts.settings().where(key)));
              }
            });
  }

  /** Whether tokens come in a cookie, which a browser sends, and in no header. */
  private static boolean isInCookie(DoorFacts facts) {
    return facts.settings().get("mp.jwt.token.header").filter("Cookie"::equals).isPresent();
  }

  /** Without a type, Quarkus takes tokens as soon as it knows who issues them. */
  private static boolean isServiceByDefault(DoorFacts facts) {
    var settings = facts.settings();
    return facts.libraries().has("quarkus-oidc")
        && settings.get(OIDC + "auth-server-url").isPresent()
        && settings.get("quarkus.oidc.application-type").isEmpty()
        && settings.isTrue(OIDC + "enabled", true)
        && settings.isTrue(OIDC + "tenant-enabled", true);
  }

  private Finding speaksJson(DoorFacts facts, EntryPoint endpoint, String shown) {
    return Finding.of(this, endpoint.shown(), endpoint.shown() + " of the web door speaks JSON")
        .found(endpoint.method().ref().shown() + "  " + shown)
        .why(
            "whatever speaks JSON finds other clients, and these need a contract: that is what the"
                + " other door is for")
        .fix("for a page       take a form (Form<...>) and answer with a page or a redirect")
        .fix("for a program    add an operation to the API door, and take this action away")
        .at(Places.of(facts, endpoint))
        .build();
  }

  private Finding allowsCors(OtherOrigins.Found found) {
    return Finding.of(this, found.key(), "the web door lets pages of other sites call it")
        .found(found.shown())
        .why(
            "actions rely on the browser sending them from our own pages only; other origins belong"
                + " to the published contract")
        .fix("close it     " + found.toClose())
        .fix("publish it   add operations to the API door for what other sites need")
        .at(found.where())
        .build();
  }

  private Finding takesTokens(String subject, String found, Location where) {
    return Finding.of(this, subject, "the web door takes bearer tokens")
        .found(found)
        .why(
            "who sends a token is a program, not a browser: it would use pages as an API without a"
                + " contract")
        .fix("for people    sign in by form, or quarkus.oidc.application-type=web-app")
        .fix("for programs  take tokens in the API door only")
        .at(where)
        .build();
  }
}
