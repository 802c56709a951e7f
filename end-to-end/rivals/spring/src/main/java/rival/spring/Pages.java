package rival.spring;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class Pages {
  private final Products products;

  Pages(Products products) {
    this.products = products;
  }

  @GetMapping("/")
  String catalogue(Model model) {
    model.addAttribute("products", products.page(Limit.of(20)));
    model.addAttribute(
        "categories", List.of("WRITING", "PAPER", "DESK", "FILING", "PACKING", "KITCHEN"));
    return "catalogue";
  }
}
