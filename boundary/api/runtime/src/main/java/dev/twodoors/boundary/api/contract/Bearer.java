package dev.twodoors.boundary.api.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** How callers sign in, unless the project describes a scheme of this name itself. */
final class Bearer {
  static final String NAME = "bearer";

  private Bearer() {}

  static void addTo(Components components) {
    if (components.getSecuritySchemes() == null
        || !components.getSecuritySchemes().containsKey(NAME)) {
      components.addSecurityScheme(
          NAME,
          OASFactory.createSecurityScheme()
              .type(SecurityScheme.Type.HTTP)
              .description(
                  "An access token of the organisation's OpenID provider, checked as RFC8725 advises. The claim groups holds the roles.")
              .scheme("bearer")
              .bearerFormat("JWT"));
    }
  }
}
