package dev.twodoors.boundary.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last {@value #CALLS} calls. The oldest go first, and earlier when they are large: {@value
 * #SPANS} spans are kept at most, and {@value #SPANS_OF_ONE} of one call (twice as many with its
 * requests and capabilities). What doors do of their own accord is no call, and cannot displace
 * one.
 */
final class Memory {

  static final int CALLS = 500;
  static final int SPANS_OF_ONE = 300;
  static final int SPANS = 20_000;

  /** Traces of which neither a request nor a capability has arrived, which ends after its parts. */
  static final int WAITING = 200;

  private final Map<String, Kept> calls = new LinkedHashMap<>();
  private final Map<String, Kept> waiting = new LinkedHashMap<>();
  private int spans;

  synchronized void add(List<Span> arrived) {
    for (Span span : arrived) {
      Kept kept = calls.get(span.trace());
      if (kept == null) {
        kept = waiting.computeIfAbsent(span.trace(), any -> new Kept());
      }
      spans += kept.add(span);
      if (span.makesACall() && waiting.remove(span.trace()) != null) {
        calls.put(span.trace(), kept);
      }
      while (waiting.size() > WAITING || (spans > SPANS && waiting.size() > 1)) {
        forgetOldest(waiting);
      }
      while (calls.size() > CALLS || (spans > SPANS && calls.size() > 1)) {
        forgetOldest(calls);
      }
    }
  }

  private void forgetOldest(Map<String, Kept> kept) {
    String oldest = kept.keySet().iterator().next();
    spans -= kept.remove(oldest).spans.size();
  }

  synchronized int size() {
    return spans;
  }

  synchronized Optional<Call> find(String trace) {
    Kept kept = calls.getOrDefault(trace, waiting.get(trace));
    return Optional.ofNullable(kept).map(Kept::call);
  }

  /** The newest first. */
  synchronized List<Call> calls() {
    return List.copyOf(calls.values()).reversed().stream().map(Kept::call).toList();
  }

  /** The spans of one trace, and the call they make. */
  private static final class Kept {
    private final List<Span> spans = new ArrayList<>();
    private int omitted;
    private Call call;

    /** What is around the others comes last, and is kept: without it there would be no tree. */
    private int add(Span span) {
      call = null;
      int most = span.makesACall() ? 2 * SPANS_OF_ONE : SPANS_OF_ONE;
      if (spans.size() >= most) {
        omitted++;
        return 0;
      }
      spans.add(span);
      return 1;
    }

    private Call call() {
      if (call == null) {
        call = Call.of(spans, omitted);
      }
      return call;
    }
  }
}
