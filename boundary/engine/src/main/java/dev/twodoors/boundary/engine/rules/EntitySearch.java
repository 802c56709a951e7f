package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Persistence;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows what can be read of a value from outside, as templates and serialisers do: components of
 * records, public fields, public methods without parameters.
 */
final class EntitySearch {
  private static final Set<String> NO_DATA =
      Set.of("java.lang.Class", "java.lang.Comparable", "java.util.Comparator");
  private static final String FUNCTIONS = "java.util.function.";
  private static final Set<String> ANYTHING = Set.of("java.lang.Object", "*");

  /**
   * The way to an entity.
   *
   * @param holder what a waiver names: the crossing, or {@code com.acme.OrderView.raw}
   * @param links as shown, the crossing first
   */
  record Chain(String holder, String entity, List<String> links, Location where) {
    boolean isDirect() {
      return links.size() == 2;
    }

    /** {@code OrderView.raw}, or the crossing itself. */
    String held() {
      return isDirect() ? links.getFirst() : links.getLast().split(" ")[0];
    }

    String shown() {
      return String.join(" -> ", links);
    }
  }

  /** A readable part of a class. */
  private record Member(ClassFact of, String name, TypeRef type, int line) {
    /** A step to a supertype, or to what a sealed type can be, has no name. */
    String shown() {
      return name.isEmpty()
          ? of.simpleName() + " is " + type.shown()
          : of.simpleName() + "." + name + " : " + type.shown();
    }

    String subject() {
      return name.isEmpty() ? of.name() : of.name() + "." + name;
    }
  }

  private final Classes classes;
  private final Persistence persistence;
  private final Map<String, List<Member>> members = new HashMap<>();
  private Map<String, List<MethodFact>> makers;

  EntitySearch(DoorFacts facts) {
    classes = facts.classes();
    persistence = facts.persistence();
  }

  /** The shortest way to each entity that a value leads to. */
  List<Chain> from(Crossing crossing) {
    var chains = new ArrayList<Chain>();
    var before = new LinkedHashMap<String, Member>();
    var waiting = new ArrayDeque<String>();
    for (var name : data(crossing.type()).distinct().toList()) {
      var entity = persistence.behind(name);
      if (entity.isPresent()) {
        chains.add(
            new Chain(
                crossing.subject(),
                entity.get(),
                List.of(crossing.shown(), crossing.type().shown()),
                crossing.where()));
      } else if (classes.isOurs(name) && !before.containsKey(name)) {
        before.put(name, null);
        waiting.add(name);
      }
    }
    while (!waiting.isEmpty()) {
      for (var member : members(waiting.poll())) {
        for (var name : data(member.type()).toList()) {
          var entity = persistence.behind(name);
          if (entity.isPresent()) {
            chains.add(chain(crossing, member, entity.get(), before));
          } else if (classes.isOurs(name) && !before.containsKey(name)) {
            before.put(name, member);
            waiting.add(name);
          }
        }
      }
    }
    return chains;
  }

  private static Chain chain(
      Crossing crossing, Member last, String entity, Map<String, Member> before) {
    var links = new ArrayList<String>();
    for (var member = last; member != null; member = before.get(member.of().name())) {
      links.addFirst(member.shown());
    }
    links.addFirst(crossing.type().shown());
    links.addFirst(crossing.shown());
    return new Chain(
        last.subject(),
        entity,
        List.copyOf(links),
        last.line() == 0 ? last.of().location() : last.of().locationAt(last.line()));
  }

  private List<Member> members(String name) {
    return members.computeIfAbsent(
        name, any -> classes.find(name).map(this::read).orElse(List.of()));
  }

  private List<Member> read(ClassFact type) {
    var read = new ArrayList<Member>();
    for (var field : type.fields()) {
      if (!field.isStatic() && (type.isRecord() || Modifier.isPublic(field.access()))) {
        read.add(new Member(type, field.name(), field.type(), 0));
        if (field.type().mentions().anyMatch(ANYTHING::contains)) {
          held(type).forEach(held -> read.add(new Member(type, field.name(), held, 0)));
        }
      }
    }
    for (var method : type.methods()) {
      if (isReadable(method)
          && read.stream().noneMatch(m -> m.name().equals(method.ref().name()))) {
        read.add(new Member(type, method.ref().name(), method.returned(), method.line()));
      }
    }
    // What it inherits, also from a library's type about types of ours, and what it can be.
    Stream.concat(type.supertypes().stream(), variants(type))
        .filter(is -> is.mentions().anyMatch(classes::isOurs))
        .forEach(is -> read.add(new Member(type, "", is, 0)));
    return List.copyOf(read);
  }

  /**
   * What is put into a value of which a part can be anything: where it is made, and beside that.
   */
  private Stream<TypeRef> held(ClassFact type) {
    return makers().getOrDefault(type.name(), List.of()).stream()
        .flatMap(method -> method.calls().stream())
        .filter(call -> makes(call, type) || call.target().owner().startsWith("java.util."))
        .flatMap(call -> call.given().stream())
        .flatMap(classes.values()::types)
        .filter(given -> data(given).anyMatch(name -> persistence.behind(name).isPresent()));
  }

  private Map<String, List<MethodFact>> makers() {
    if (makers == null) {
      makers = new HashMap<>();
      for (var type : classes.all()) {
        for (var method : type.methods()) {
          method.calls().stream()
              .filter(Call::isConstruction)
              .map(call -> call.target().owner())
              .filter(classes::isOurs)
              .distinct()
              .forEach(it -> makers.computeIfAbsent(it, any -> new ArrayList<>()).add(method));
        }
      }
    }
    return makers;
  }

  private static boolean makes(Call call, ClassFact type) {
    return call.isConstruction() && call.target().owner().equals(type.name());
  }

  /**
   * What implements an interface stands where the interface is promised. An entity does so when
   * only entities implement it, which the interface itself shows.
   */
  private Stream<TypeRef> variants(ClassFact type) {
    return type.isInterface()
        ? classes.descendants(type.name()).stream()
            .map(ClassFact::name)
            .filter(is -> persistence.behind(is).isEmpty())
            .map(TypeRef::of)
        : type.permitted().stream().map(TypeRef::of);
  }

  private static boolean isReadable(MethodFact method) {
    return Modifier.isPublic(method.access())
        && !method.isStatic()
        && !method.isSynthetic()
        && !method.isConstructor()
        && method.parameters().isEmpty();
  }

  /** The classes of which a value of the type can hold instances. */
  private static Stream<String> data(TypeRef type) {
    return NO_DATA.contains(type.name()) || type.name().startsWith(FUNCTIONS)
        ? Stream.empty()
        : Stream.concat(
            Stream.of(type.name()), type.arguments().stream().flatMap(EntitySearch::data));
  }
}
