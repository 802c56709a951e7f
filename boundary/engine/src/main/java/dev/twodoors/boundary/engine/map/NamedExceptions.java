package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.facts.DoorReport.Known;
import dev.twodoors.boundary.engine.governance.Decision;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.governance.Waiver;
import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import java.util.List;
import java.util.stream.Stream;

/** The waivers and accepted decisions that name a capability, its class or a way to it. */
final class NamedExceptions {
  private final Governance governance;

  NamedExceptions(Governance governance) {
    this.governance = governance;
  }

  List<CapabilityMap.Exception> of(Known known, List<Operation> web, List<Operation> api) {
    var ways = Stream.concat(web.stream(), api.stream()).map(Operation::shown).toList();
    var waivers =
        governance.waivers().stream()
            .filter(waiver -> names(waiver.subject(), known) || ways.contains(waiver.subject()))
            .map(NamedExceptions::exception);
    var decisions =
        governance.decisions().stream()
            .filter(decision -> decision.status().equals("accepted"))
            .filter(decision -> decision.capabilities().contains(known.id()))
            .flatMap(NamedExceptions::exceptions);
    return Stream.concat(waivers, decisions).sorted(CapabilityMap.Exception.ORDER).toList();
  }

  private static boolean names(String subject, Known known) {
    return subject.equals(known.id())
        || subject.equals(known.type())
        || subject.startsWith(known.type() + ".")
        || subject.startsWith(known.type() + "$");
  }

  private static CapabilityMap.Exception exception(Waiver waiver) {
    return new CapabilityMap.Exception(
        waiver.rule(), CapabilityMap.Exception.WAIVER, waiver.reason(), waiver.expires());
  }

  private static Stream<CapabilityMap.Exception> exceptions(Decision decision) {
    return decision.excuses().stream()
        .map(
            rule ->
                new CapabilityMap.Exception(
                    rule, decision.id(), decision.title(), decision.revisit()));
  }
}
