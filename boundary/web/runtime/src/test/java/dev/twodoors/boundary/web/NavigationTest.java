package dev.twodoors.boundary.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {

  private record Settings(String cookies, Architecture architecture, Flash flash)
      implements WebConfig {}

  @ParameterizedTest
  @CsvSource({
    "false, buyer, false",
    "false, clerk, false",
    "false, admin, true",
    "true, buyer, true"
  })
  void showsHowItIsBuiltToAdminsAndOnDevelopersMachines(boolean local, String role, boolean shown) {
    assertEquals(shown, navigation(role, "admin", local).isOpen());
  }

  @ParameterizedTest
  @CsvSource({"admin, false", "keeper, true"})
  void showsHowItIsBuiltToTheRoleThatIsSet(String role, boolean shown) {
    assertEquals(shown, navigation(role, "keeper", false).isOpen());
  }

  private static Navigation navigation(String role, String operators, boolean open) {
    var identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("somebody"))
            .addRole(role)
            .build();
    var settings = new Settings("any", () -> open, null);
    return new Navigation(List.of(), new Visitor(identity), null, settings, () -> operators);
  }
}
