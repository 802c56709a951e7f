package com.example.shop.endtoend.shopping;

import dev.twodoors.boundary.testing.people.Person;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.people.Unavailable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * People in a hurry who place one order after the other, one piece each, until something breaks for
 * them. Each of them leaves with the first request that is not answered by an order.
 */
public final class Load {

  /**
   * An order that somebody sent off.
   *
   * @param answer null when none came
   */
  public record Sent(Shopper.Choice choice, Reply answer) {
    boolean isPlaced() {
      return answer != null && answer.is("Placed");
    }

    /** Nobody can know whether it was carried out. */
    boolean isUnclear() {
      return answer == null || answer.is(Reply.UNAVAILABLE);
    }
  }

  private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
  private final List<Future<?>> running = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch warm;

  private Load(int answersFirst) {
    this.warm = new CountDownLatch(answersFirst);
  }

  /** Returns in the middle of it, after so many answers. */
  public static Load of(List<? extends Person> people, String sku, int answersFirst) {
    var load = new Load(answersFirst);
    for (var person : people) {
      var shopper = Shopper.of(person.hasty());
      load.running.add(load.threads.submit(() -> load.keepsOrdering(shopper, sku)));
    }
    load.awaitWarm();
    return load;
  }

  /** Everything that was sent, once all people have left. */
  public List<Sent> end() {
    try {
      for (var one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError("somebody did not leave", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
    return List.copyOf(sent);
  }

  private void keepsOrdering(Shopper person, String sku) {
    var choice = chosen(person, sku);
    while (choice != null) {
      var last = order(choice);
      sent.add(last);
      if (!last.isPlaced()) {
        return;
      }
      warm.countDown();
      choice = chosen(person, sku);
    }
  }

  /** Null when the door broke before there was anything to order. */
  private static Shopper.Choice chosen(Shopper person, String sku) {
    try {
      return person.chooses(Line.of(1, sku));
    } catch (UncheckedIOException | Unavailable e) {
      return null;
    }
  }

  private static Sent order(Shopper.Choice choice) {
    try {
      return new Sent(choice, choice.order());
    } catch (UncheckedIOException e) {
      return new Sent(choice, null);
    }
  }

  private void awaitWarm() {
    try {
      if (!warm.await(5, TimeUnit.MINUTES)) {
        throw new AssertionError(warm.getCount() + " answers are missing: " + sent);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
