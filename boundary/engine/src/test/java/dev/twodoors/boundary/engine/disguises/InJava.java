package dev.twodoors.boundary.engine.disguises;

import com.sun.source.util.TreePath;

/** A rewrite of Java that looks at one place after the other. */
abstract class InJava implements Rewrite {
  private final String shown;

  InJava(String shown) {
    this.shown = shown;
  }

  @Override
  public final String shown() {
    return shown;
  }

  @Override
  public final void rewrite(Project project, Edits edits) {
    for (var unit : project.code().units()) {
      new Place(project, unit, new TreePath(unit.tree()), edits).each(this::at);
    }
  }

  /** Rewrites this tree, if it is of the kind that the rewrite is about. */
  abstract void at(Place place);
}
