package dev.twodoors.boundary.web;

import dev.twodoors.boundary.http.HttpConfig;
import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** The links to the pages of all packages, for the layout. */
@Named
@Singleton
public class Navigation {
  private final List<NavigationEntry> entries;
  private final Visitor visitor;
  private final RoutingContext request;
  private final boolean open;
  private final String operators;

  Navigation(
      @All List<NavigationEntry> entries,
      Visitor visitor,
      RoutingContext request,
      WebConfig config,
      HttpConfig http) {
    this.entries =
        entries.stream().sorted(Comparator.comparingInt(NavigationEntry::place)).toList();
    this.visitor = visitor;
    this.request = request;
    this.open = config.architecture().open();
    this.operators = http.operatorRole();
  }

  /** Where the site begins: the page of the first entry. */
  public String getHome() {
    return entries.isEmpty() ? "/sign-in" : entries.getFirst().path();
  }

  /** Those that make sense to whoever looks. */
  public List<NavigationEntry> getEntries() {
    return entries.stream().filter(entry -> entry.shownTo().test(visitor)).toList();
  }

  /** Whether whoever looks may see how this is built. */
  public boolean isOpen() {
    return open || visitor.has(operators);
  }

  /** Whether the page that is shown belongs to an entry. */
  public boolean isHere(NavigationEntry entry) {
    var page = request.normalizedPath();
    return page.equals(entry.path())
        || (!entry.path().equals("/") && page.startsWith(entry.path() + "/"));
  }
}
