package rival.spring;

import java.math.BigDecimal;

record Money(String amount, String currency) {
  static Money of(long cents, String currency) {
    return new Money(BigDecimal.valueOf(cents, 2).toPlainString(), currency);
  }
}
