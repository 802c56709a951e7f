package dev.twodoors.boundary.web.deployment;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** An action that takes a file. */
@Path("/uploads")
@Produces(MediaType.TEXT_PLAIN)
public class Uploads {

  @POST
  public String upload(@RestForm String words, @RestForm FileUpload file) throws IOException {
    return words + " and " + Files.readString(file.uploadedFile()) + " in " + file.fileName();
  }
}
