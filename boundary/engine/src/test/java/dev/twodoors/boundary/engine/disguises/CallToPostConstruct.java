package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.Tree.Kind;

/** A statement that needs nothing of its method runs when its bean is made, for each request. */
final class CallToPostConstruct extends InJava {
  CallToPostConstruct() {
    super("call to @PostConstruct");
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof ExpressionStatementTree
        && place.parent() instanceof BlockTree block
        && block.getStatements().getFirst().equals(place.tree())
        && place
            .method()
            .filter(
                m ->
                    m.getReturnType() != null
                        && m.getModifiers().getAnnotations().stream()
                            .anyMatch(a -> a.getAnnotationType().toString().matches("GET|POST"))
                        && m.getBody().equals(block))
            .isPresent()
        && place.ownerIs(Kind.CLASS)
        && place.captured().isEmpty()
        && !place.isStatic()
        && !ThroughSupplier.throwsSomething(place)
        && Bean.of(place.owner()).isPresent()) {
      var name = place.edits().name("start");
      var text = place.text();
      if (place.replace("")) {
        place.addMember("  @jakarta.annotation.PostConstruct void " + name + "() { " + text + " }");
        place.owner().insertBefore("@jakarta.enterprise.context.RequestScoped ");
      }
    }
  }
}
