package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree.Kind;

/** A call of a bean becomes an event, and somebody else observes it and makes the call. */
final class CallToEvent extends InJava {
  CallToEvent() {
    super("bean call to an event");
  }

  @Override
  void at(Place place) {
    if (place.tree().getKind() == Kind.CLASS) {
      Bean.of(place)
          .ifPresent(
              bean ->
                  bean.fields()
                      .keySet()
                      .forEach(field -> bean.eachUse(field, use -> call(bean, use))));
    }
  }

  private static void call(Bean bean, Place use) {
    var select = use.path().getParentPath();
    var at = select.getParentPath();
    if (!(select.getLeaf() instanceof MemberSelectTree chosen)
        || !(at.getLeaf() instanceof MethodInvocationTree call)
        || !call.getMethodSelect().equals(chosen)) {
      return;
    }
    var place = new Place(use.project(), use.unit(), at, use.edits());
    var arguments = Arguments.of(place, call.getArguments());
    var type = use.typeText();
    var returned = place.typeText();
    if (arguments.isEmpty()
        || type.isEmpty()
        || returned.isEmpty()
        || !Arguments.isConcrete(place.type())
        || !arguments.get().thrown(place).isEmpty()
        || use.type().toString().startsWith("jakarta.enterprise.event.")) {
      return;
    }
    var name = use.edits().name("Asked");
    var isVoid = returned.get().equals("void");
    if (place.replace("ask" + name + "(" + arguments.get().given() + ")")) {
      var fields = new StringBuilder();
      var sets = new StringBuilder();
      var gets = new java.util.ArrayList<String>();
      for (var i = 0; i < arguments.get().types().size(); i++) {
        fields.append("  ").append(arguments.get().types().get(i)).append(" a" + i + ";\n");
        sets.append(" asked.a" + i + " = a" + i + ";");
        gets.add("asked.a" + i);
      }
      use.edits()
          .insert(
              bean.place().unit().file(),
              bean.place().end() - 1,
              "\n  @jakarta.inject.Inject jakarta.enterprise.event.Event<"
                  + name
                  + "> event"
                  + name
                  + ";\n\n  private "
                  + returned.get()
                  + " ask"
                  + name
                  + "("
                  + arguments.get().parameters()
                  + ") { var asked = new "
                  + name
                  + "();"
                  + sets
                  + " event"
                  + name
                  + ".fire(asked);"
                  + (isVoid ? "" : " return asked.answer;")
                  + " }\n");
      use.unit()
          .addClass(
              use.edits(),
              name,
              "class "
                  + name
                  + " {\n"
                  + fields
                  + (isVoid ? "" : "  " + returned.get() + " answer;\n")
                  + "}");
      var observer = use.edits().name("Answering");
      use.unit()
          .addClass(
              use.edits(),
              observer,
              "@jakarta.inject.Singleton\nclass "
                  + observer
                  + " {\n  @jakarta.inject.Inject "
                  + type.get()
                  + " bean;\n\n  void answer(@jakarta.enterprise.event.Observes "
                  + name
                  + " asked) { "
                  + (isVoid ? "" : "asked.answer = ")
                  + "bean."
                  + chosen.getIdentifier()
                  + "("
                  + String.join(", ", gets)
                  + "); }\n}");
    }
  }
}
