package com.example.shop.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** What the contract says about the door as a whole. */
@OpenAPIDefinition(
    info =
        @Info(
            title = PublicApi.TITLE,
            version = "1.0.0",
            description =
                """
                * **Errors** are `application/problem+json` (RFC 9457); switch on `code`.
                * **POST** needs the header `Idempotency-Key`: the same key with the same request is \
                carried out once and answered alike each time.
                * **Reads of one thing** carry an `ETag`; send it back in `If-None-Match` to save the \
                transfer, in `If-Match` where a change needs to know what you saw.
                * **Lists** come in pages: follow `next` (or `Link: rel="next"`) until it is missing.
                * **Times** are RFC 3339 in UTC, **money** is a decimal string with its currency.
                """,
            contact = @Contact(name = PublicApi.CONTACT, url = PublicApi.CONTACT_URL),
            license =
                @License(
                    name = "Apache-2.0",
                    url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
    servers =
        @Server(
            url = "/",
            description =
                "The server that answered with this document: production, staging or local.",
            extensions = @Extension(name = "x-internal", value = "false", parseValue = true)))
@SecurityScheme(
    securitySchemeName = PublicApi.BEARER,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description =
        "An access token of the organisation's OpenID provider, checked as RFC8725 advises. The claim groups holds the roles.")
public class PublicApi extends Application {
  public static final String BEARER = "bearer";

  static final String TITLE = "Shop API";
  static final String CONTACT = "Shop API team";
  static final String CONTACT_URL = "https://shop.example/contact";
}
