package school.mentoring.roadmap.placing;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import school.mentoring.shared.Refusal;

/**
 * How many roadmaps are checked at once on this node. A check parses up to a hundred models and
 * holds a connection; a few at once would leave none for those who work. It is a bound on the
 * node's own load: what another node is at does not matter.
 */
@Component
class CheckTurns {

  private final Semaphore free;

  CheckTurns(@Value("${mentoring.roadmap-checks.at-once:2}") int atOnce) {
    this.free = new Semaphore(atOnce);
  }

  /**
   * Checks when a turn is free.
   *
   * @throws Refusal if none is
   */
  <T> T in(Supplier<T> check) {
    if (!free.tryAcquire()) {
      throw Refusal.busy(
          "Сейчас проверяются другие дорожные карты: подождите минуту и отправьте файлы ещё раз. Ничего не размещено.");
    }
    try {
      return check.get();
    } finally {
      free.release();
    }
  }
}
