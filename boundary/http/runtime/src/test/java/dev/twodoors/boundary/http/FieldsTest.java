package dev.twodoors.boundary.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
  @ParameterizedTest
  @CsvSource({"127.0.0.1, 127.0.0.1:80", "::1, [::1]:80", "fe80::1, [fe80::1]:80"})
  void nameAsHostTheAddressThatWasReached(String reached, String host) {
    var authority = Fields.authority(new InetSocketAddress(reached, 80));
    assertEquals(host, authority);
    assertTrue(Target.isAuthority(authority));
  }
}
