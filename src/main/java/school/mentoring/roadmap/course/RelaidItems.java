package school.mentoring.roadmap.course;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.ProgrammeId;

/** What is on a programme's table when a newer version of its roadmap takes over. */
@Service
public class RelaidItems {

  private final WorkItemRepository items;
  private final Clock clock;

  RelaidItems(WorkItemRepository items, Clock clock) {
    this.items = items;
    this.clock = clock;
  }

  /**
   * A newer version of the roadmap has an open task or block stand elsewhere, or by another day.
   * Lines that it carries no more are closed beside it with the reason.
   */
  @Transactional
  public void move(String id, ProgrammeId programme, WorkItem.Opened now, String reason) {
    items
        .findById(id)
        .ifPresentOrElse(
            it -> move(it, now, reason),
            () -> items.save(new WorkItem(id, programme, now, clock.instant())));
  }

  private void move(WorkItem item, WorkItem.Opened now, String reason) {
    if (!item.open()) {
      return;
    }
    if (now.lines().isEmpty()) {
      item.end(WorkItem.State.NOT_REQUIRED, reason, null, clock.instant());
      return;
    }
    if (item.kind() != WorkItem.Kind.STEP) {
      List<String> lost = new ArrayList<>(item.lines());
      lost.removeAll(now.lines());
      lost.forEach(line -> closedBeside(item, line, reason));
    }
    item.relay(now);
  }

  private void closedBeside(WorkItem item, String line, String reason) {
    WorkItem lost =
        new WorkItem(
            item.getId() + ":" + line,
            item.programme(),
            new WorkItem.Opened(
                item.process(),
                item.element(),
                List.of(line),
                item.kind(),
                item.role(),
                item.login(),
                item.opensOn(),
                item.dueOn(),
                item.weight()),
            clock.instant());
    lost.end(WorkItem.State.NOT_REQUIRED, reason, null, clock.instant());
    items.save(lost);
  }
}
