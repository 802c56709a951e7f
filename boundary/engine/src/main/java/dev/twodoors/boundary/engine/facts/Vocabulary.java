package dev.twodoors.boundary.engine.facts;

import java.util.Set;

/**
 * Names of the types by which code says what it means: ours, and the standards'. They are names and
 * not classes, so that the engine reads projects of any Quarkus version.
 */
public final class Vocabulary {
  private static final String OURS = "dev.twodoors.boundary.";

  public static final String CAPABILITY = OURS + "Capability";
  public static final String OWNED_BY = OURS + "OwnedBy";
  public static final String UI_ONLY = OURS + "UiOnly";
  public static final String SENSITIVE = OURS + "Sensitive";
  public static final String COMMAND = OURS + "Command";
  public static final String QUERY = OURS + "Query";
  public static final String REFUSAL = OURS + "Refusal";
  public static final String DEPRECATION = OURS + "Deprecation";
  public static final String ACTOR = OURS + "Actor";
  public static final String DATA_SUBJECT = OURS + "DataSubject";
  public static final String ERROR_CODE = OURS + "api.problems.ErrorCode";
  public static final String MAY_ANSWER = OURS + "api.contract.MayAnswer";
  public static final String HANDLE = "handle";

  public static final String PERMISSIONS_ALLOWED = "io.quarkus.security.PermissionsAllowed";

  /** Security annotations that state who may call (Jakarta Annotations 3.0, Quarkus Security). */
  public static final Set<String> GUARDS =
      Set.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll",
          "io.quarkus.security.Authenticated",
          PERMISSIONS_ALLOWED);

  public static final String PATH = "jakarta.ws.rs.Path";
  public static final String CONSUMES = "jakarta.ws.rs.Consumes";
  public static final String PRODUCES = "jakarta.ws.rs.Produces";
  public static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
  public static final String APPLICATION_PATH = "jakarta.ws.rs.ApplicationPath";
  public static final String REST_CLIENT =
      "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
  public static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";
  public static final String SCHEMA = "org.eclipse.microprofile.openapi.annotations.media.Schema";
  public static final String CHECKED_TEMPLATE = "io.quarkus.qute.CheckedTemplate";
  public static final String TEMPLATE_INSTANCE = "io.quarkus.qute.TemplateInstance";
  public static final String ENTITY = "jakarta.persistence.Entity";
  public static final String EMBEDDABLE = "jakarta.persistence.Embeddable";
  public static final String MAPPED_SUPERCLASS = "jakarta.persistence.MappedSuperclass";

  private Vocabulary() {}
}
