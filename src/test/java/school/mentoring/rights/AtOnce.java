package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people press at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** What each was answered, in the order of the presses. */
  @SafeVarargs
  public static List<Integer> press(Callable<Integer>... presses) throws Exception {
    CyclicBarrier start = new CyclicBarrier(presses.length);
    ExecutorService people = Executors.newFixedThreadPool(presses.length);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (Callable<Integer> press : presses) {
        answers.add(
            people.submit(
                () -> {
                  start.await();
                  return press.call();
                }));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      assertThat(statuses).allMatch(it -> it < 500);
      return statuses;
    } finally {
      people.shutdown();
    }
  }

  /** The same press, twice. */
  public static List<Integer> twice(Callable<Integer> press) throws Exception {
    return press(press, press);
  }
}
