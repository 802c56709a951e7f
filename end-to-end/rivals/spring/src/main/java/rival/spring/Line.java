package rival.spring;

import jakarta.persistence.Embeddable;

@Embeddable
record Line(String sku, String name, int quantity, long amount, String currency) {}
