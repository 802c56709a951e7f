package dev.twodoors.boundary.api;

import dev.twodoors.boundary.api.problems.Problem;
import dev.twodoors.boundary.api.problems.StandardError;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Checks the header If-Match of a read (RFC 9110, section 13.1.1): the client gets the answer only
 * if the state is the one that it names. This comes before If-None-Match (section 13.2.2). A change
 * checks If-Match itself, because it must know the state that it replaces.
 */
public class Preconditions {
  private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final int BEFORE_THOSE_THAT_COMPLETE_PROBLEMS = Priorities.USER + 1;

  @ServerResponseFilter(priority = BEFORE_THOSE_THAT_COMPLETE_PROBLEMS)
  public void ifMatch(ContainerRequestContext request, ContainerResponseContext response) {
    var wanted = request.getHeaders().get(HttpHeaders.IF_MATCH);
    if (wanted == null || !READS.contains(request.getMethod())) {
      return;
    }
    var tag = response.getHeaderString(HttpHeaders.ETAG);
    if (tag != null && !EntityTags.of(wanted).match(tag)) {
      var problem =
          Problem.of(
              StandardError.PRECONDITION_FAILED, "Leave out If-Match to read it as it is now.");
      response.setStatus(problem.status());
      response.setEntity(problem, null, MediaType.valueOf(Problem.MEDIA_TYPE));
    }
  }
}
