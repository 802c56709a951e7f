package dev.twodoors.boundary.web.deployment;

import dev.twodoors.boundary.UiOnly;
import io.quarkus.qute.TemplateContents;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;

/**
 * Ways to have an address or a template that are seldom used. Each method answers with its name, so
 * that a request tells who serves an address.
 */
final class OddDoor {
  private static final String BECAUSE = "shows who answers, and has nothing of a business";

  @ApplicationPath("/odd")
  public static class Application extends jakarta.ws.rs.core.Application {}

  interface Described {
    @GET
    @Path("described")
    @Produces("text/plain")
    String described();
  }

  abstract static class Base {
    @GET
    @Path("inherited")
    @Produces("text/plain")
    public String inherited() {
      return "inherited";
    }
  }

  @Path("things/{id: [0-9]+}")
  @UiOnly(because = BECAUSE)
  public static class Things extends Base implements Described {
    @Override
    public String described() {
      return "described";
    }

    @GET
    @Produces("text/plain")
    public String root() {
      return "root";
    }

    @GET
    @Path("a-{part}.{ending}")
    @Produces("text/plain")
    public String parts() {
      return "parts";
    }

    @Path("sub")
    public Sub sub() {
      return new Sub();
    }

    @Path("any")
    public Object any() {
      return new Other();
    }
  }

  @UiOnly(because = BECAUSE)
  public static class Sub {
    @GET
    @Path("/part/")
    @Produces("text/plain")
    public String part() {
      return "part";
    }
  }

  @UiOnly(because = BECAUSE)
  public static class Other {
    @GET
    @Path("other")
    @Produces("text/plain")
    public String other() {
      return "other";
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @HttpMethod("GET")
  @interface Fetch {}

  @Path("/")
  @UiOnly(because = BECAUSE)
  public static class Root {
    @Fetch
    @Path("fetched")
    @Produces("text/plain")
    public String fetched() {
      return "fetched";
    }

    @GET
    @Path("rest/{all:.*}")
    @Produces("text/plain")
    public String rest() {
      return "rest";
    }
  }

  /** In no module of the project. */
  @Path("added")
  public static class Added {
    @GET
    @Produces("text/plain")
    public String added() {
      return "added";
    }
  }

  @TemplateContents(value = "<a href=\"/odd/fetched\">fetched</a>", suffix = "html")
  record Inside() implements TemplateInstance {}

  static final List<Class<?>> CLASSES =
      List.of(
          OddDoor.class,
          Application.class,
          Described.class,
          Base.class,
          Things.class,
          Sub.class,
          Other.class,
          Fetch.class,
          Root.class,
          Inside.class);

  private static final String LINK = "<a href=\"/odd/fetched\">fetched</a>";

  static final Map<String, String> RESOURCES =
      Map.of(
          "application.properties",
          """
          quarkus.qute.suffixes=qute.html,page,html,txt
          quarkus.rest.path=/ignored
          quarkus.http.auth.permission.odd.paths=/odd/*
          quarkus.http.auth.permission.odd.policy=permit
          """,
          "templates/plain.html",
          LINK,
          "templates/both.qute.html",
          LINK,
          "templates/deep/er/own.page",
          LINK,
          "templates/old.HTM",
          LINK,
          "templates/other.xhtml",
          LINK,
          "templates/tags/mark.html",
          "<b>{it}</b>",
          "templates/.hidden.html",
          "<a href=\"/nowhere\">",
          "templates/letter.txt",
          "Dear {name},");

  /** Stands beside the modules, as what an extension makes does. */
  static final Map<String, String> ADDED =
      Map.of("templates/made.html", "<a href=\"/odd/added\">nobody else serves it</a>");

  private OddDoor() {}
}
