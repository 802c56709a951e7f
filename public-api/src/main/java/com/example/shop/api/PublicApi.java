package com.example.shop.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/**
 * What the contract says about the door as a whole. What all operations have in common, and how
 * callers sign in, is described by default; a description here takes its place.
 */
@OpenAPIDefinition(
    info =
        @Info(
            title = PublicApi.TITLE,
            version = "1.0.0",
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
public class PublicApi extends Application {
  static final String TITLE = "Shop API";
  static final String CONTACT = "Shop API team";
  static final String CONTACT_URL = "https://shop.example/contact";
}
