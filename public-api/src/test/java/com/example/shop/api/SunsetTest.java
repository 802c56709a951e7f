package com.example.shop.api;

import static com.example.shop.api.HttpErrorsTest.is;

import com.example.shop.api.problems.ErrorCode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator can switch on. */
@QuarkusTest
@TestProfile(SunsetTest.Ends.class)
class SunsetTest {
  public static class Ends implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("app.api.sunset.ends", "true");
    }
  }

  private final Api admin = Api.as("admin");

  @Test
  void endsAnOperationAfterItsSunset() {
    is(admin.get("/v1/notes/old"), ErrorCode.OPERATION_ENDED)
        .header("Sunset", "Tue, 30 Jun 2020 00:00:00 GMT")
        .header("Link", "</v1/notes>; rel=\"successor-version\"");
  }

  @Test
  void leavesOthersAlone() {
    is(admin.get("/v1/notes"), ErrorCode.FORBIDDEN);
  }
}
