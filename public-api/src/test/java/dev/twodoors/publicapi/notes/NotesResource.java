package dev.twodoors.publicapi.notes;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.twodoors.boundary.Deprecation;
import dev.twodoors.boundary.api.problems.Problem;
import dev.twodoors.boundary.api.problems.StandardError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/notes")
@RunOnVirtualThread
class NotesResource {

  record TakeNoteRequest(String words) {}

  record TakeRenamedNoteRequest(@JsonProperty("note") String words) {}

  record NoteResponse(int number, String words) {}

  private final TakeNote takeNote;
  private final ReadNotes readNotes;

  NotesResource(TakeNote takeNote, ReadNotes readNotes) {
    this.takeNote = takeNote;
    this.readNotes = readNotes;
  }

  @POST
  @Operation(hidden = true)
  public Response takeNote(TakeNoteRequest request) {
    return take(request.words());
  }

  /** What fills an input may be called otherwise by clients. */
  @POST
  @Path("renamed")
  @Operation(hidden = true)
  public Response takeRenamedNote(TakeRenamedNoteRequest request) {
    return take(request.words());
  }

  private Response take(String words) {
    return switch (takeNote.handle(new TakeNote.Input(words))) {
      case TakeNote.Outcome.Taken(var number, var taken) ->
          Response.status(Response.Status.CREATED).entity(new NoteResponse(number, taken)).build();
      case TakeNote.Outcome.Refused(var number) ->
          Problem.of(StandardError.NOT_FOUND, "Note " + number + " was refused.").response();
    };
  }

  @GET
  @Path("old")
  @Operation(hidden = true)
  @Deprecation(since = "2020-01-01", sunset = "2020-06-30", successor = "/v1/notes")
  public List<String> readOldNotes() {
    return readNotes();
  }

  @GET
  @Operation(hidden = true)
  public List<String> readNotes() {
    return switch (readNotes.handle(new ReadNotes.Input())) {
      case ReadNotes.Outcome.Found(var words) -> words;
    };
  }
}
