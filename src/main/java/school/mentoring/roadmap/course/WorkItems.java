package school.mentoring.roadmap.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.ProgrammeEnded;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** What a programme's roadmap has on the table: lines as they come up, end and are proved. */
@Service
public class WorkItems {

  private final WorkItemRepository items;
  private final EvidenceRepository evidence;
  private final Clock clock;

  WorkItems(WorkItemRepository items, EvidenceRepository evidence, Clock clock) {
    this.items = items;
    this.evidence = evidence;
    this.clock = clock;
  }

  /** All that came up in a programme, in order of time. */
  @Transactional(readOnly = true)
  public List<WorkItem> of(ProgrammeId programme) {
    return items.findByProgrammeOrderByOpenedAt(programme);
  }

  /** A line comes up. */
  @Transactional
  public void opened(String id, ProgrammeId programme, Assignment assignment) {
    items.save(new WorkItem(id, programme, assignment, clock.instant()));
  }

  /** A person ends a task's line, with what proves it. */
  @Transactional
  public void ended(String id, Optional<String> by, Ending ending) {
    items
        .findById(id)
        .ifPresent(
            it -> {
              end(it, ending.state(), ending.reason(), by.orElse(null));
              ending
                  .content()
                  .ifPresent(
                      content ->
                          evidence.save(
                              new Evidence(
                                  it.programme(),
                                  id,
                                  checked(content),
                                  by.orElse(null),
                                  clock.instant())));
            });
  }

  /** A called block is through. */
  @Transactional
  public void blockEnded(String id) {
    items.findById(id).ifPresent(it -> end(it, WorkItem.State.DONE, null, null));
  }

  /** The engine took a task or block back: another path was gone. */
  @Transactional
  public void withdrawn(String id) {
    items.findById(id).ifPresent(it -> end(it, WorkItem.State.CANCELLED, null, null));
  }

  private void end(WorkItem item, WorkItem.State how, String reason, String by) {
    if (item.open()) {
      item.end(how, reason, by, clock.instant());
    }
  }

  /** A stage ended without a line having come up anywhere: it is closed with the reason. */
  @Transactional
  public void unreached(
      String id,
      ProgrammeId programme,
      String process,
      String element,
      String line,
      String reason) {
    if (items.carrying(programme, line).isEmpty()) {
      WorkItem item =
          new WorkItem(
              id + ":" + line,
              programme,
              Assignment.ofNobody(process, element, line, LocalDate.now(clock)),
              clock.instant());
      item.end(WorkItem.State.NOT_REQUIRED, reason, null, clock.instant());
      items.save(item);
    }
  }

  /**
   * Whatever has ended in a programme by now is passed on: it is found no more by those who look
   * for what is new. Each item says so itself, so one that ends in a transaction which is still
   * open is found after it, without anybody having to mark or lock anything when it ends.
   */
  @Transactional
  public void passOn(ProgrammeId programme) {
    items.passOn(programme);
  }

  /** A programme is cancelled: whatever is open ends with it, without evidence. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @Transactional
  public void programmeEnded(ProgrammeEnded ended) {
    if (ended.cancelled()) {
      items.cancelOpen(ended.programme(), clock.instant());
    }
  }

  /** Every line that has come up in a programme, however it ended. */
  @Transactional(readOnly = true)
  public Set<String> cameUp(ProgrammeId programme) {
    return items.findByProgrammeOrderByOpenedAt(programme).stream()
        .flatMap(it -> it.lines().stream())
        .collect(Collectors.toSet());
  }

  /** Every line that has come up otherwise than as a step within another one. */
  @Transactional(readOnly = true)
  public Set<String> counted(ProgrammeId programme) {
    return items.countedLines(programme).stream()
        .flatMap(it -> Stream.of(it.split(" ")))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** A person adds to the evidence of a line while it is open. */
  @Transactional
  public void proved(String id, ProgrammeId programme, String by, Evidence.Content content) {
    WorkItem item =
        items
            .findById(id)
            .filter(it -> it.programme().equals(programme))
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "Строка дорожной карты не найдена: обновите страницу программы."));
    if (!item.open()) {
      throw Refusal.conflict("Строка уже закрыта: новое подтверждение к ней не добавить.");
    }
    evidence.save(new Evidence(programme, id, checked(content), by, clock.instant()));
  }

  /**
   * A block's task brought forth what proves the line that called the block. Where no line called
   * it, there is nothing to prove.
   */
  @Transactional
  public void broughtForth(String id, Optional<String> by, Evidence.Content content) {
    items
        .findById(id)
        .map(
            it ->
                new Evidence(
                    it.programme(), id, checked(content), by.orElse(null), clock.instant()))
        .ifPresent(evidence::save);
  }

  private Evidence.Content checked(Evidence.Content content) {
    if (content.dated() != null && content.dated().isAfter(LocalDate.now(clock))) {
      throw new Refusal(
          "Поле «Дата»: %s ещё не наступила. Укажите день, когда это сделано."
              .formatted(Dates.text(content.dated())));
    }
    return content;
  }
}
