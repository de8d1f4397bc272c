package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.document.Files;
import school.mentoring.engine.Answers;
import school.mentoring.engine.EveryTaskForm;
import school.mentoring.engine.OpenTask;
import school.mentoring.roadmap.course.Ending;
import school.mentoring.roadmap.course.Evidence;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.course.WorkItems;
import school.mentoring.shared.Refusal;

/**
 * Takes the evidence from the form of every task, whatever else the form asks. A line ends done; or
 * by an act that is in force already; or as not required, with a reason.
 */
@Component
@Order(1)
class EvidenceForm implements EveryTaskForm {

  /** Keys that every form of a line keeps. */
  private static final Set<String> OWN =
      Set.of(
          "outcome",
          "reason",
          "evidenceNote",
          "evidenceDate",
          "evidenceNumber",
          "evidenceLink",
          "evidenceFile");

  private final WorkItems items;
  private final Files files;
  private final Clock clock;

  EvidenceForm(WorkItems items, Files files, Clock clock) {
    this.items = items;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return Map.of("programmeId", task.programme().toString(), "taskId", task.id());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    items.ended(task.id(), task.user(), ending(task, answers));
    return Map.of();
  }

  private Ending ending(OpenTask task, Answers answers) {
    return switch (answers.text("outcome").orElse("done")) {
      case "existing" ->
          new Ending(WorkItem.State.EXISTING, null, Optional.of(existing(task, answers)));
      case "notRequired" ->
          new Ending(WorkItem.State.NOT_REQUIRED, reason(answers), Optional.empty());
      default -> new Ending(WorkItem.State.DONE, null, content(task, answers));
    };
  }

  private static String reason(Answers answers) {
    return answers
        .text("reason")
        .or(() -> answers.text("evidenceNote"))
        .orElseThrow(
            () -> new Refusal("Поле «Почему не требуется» не заполнено: напишите причину."));
  }

  private Evidence.Content existing(OpenTask task, Answers answers) {
    if (answers.text("evidenceNumber").isEmpty() || answers.date("evidenceDate").isEmpty()) {
      throw new Refusal(
          "Для действующего документа нужны его номер и дата: заполните поля «Номер документа» и «Дата».");
    }
    return content(task, answers).orElseThrow();
  }

  private Optional<Evidence.Content> content(OpenTask task, Answers answers) {
    Map<String, String> details = details(answers);
    boolean written =
        answers.text("evidenceNote").isPresent()
            || answers.text("evidenceNumber").isPresent()
            || !details.isEmpty();
    return written
        ? Optional.of(
            new Evidence.Content(
                answers.text("evidenceNote").orElse(null),
                answers.date("evidenceDate").orElseGet(() -> LocalDate.now(clock)),
                answers.text("evidenceNumber").orElse(null),
                answers.text("evidenceLink").orElse(null),
                answers.text("evidenceFile").map(it -> kept(task, it)).orElse(null),
                details))
        : Optional.empty();
  }

  private String kept(OpenTask task, String file) {
    if (!files.has(task.organisation(), file)) {
      throw new Refusal(
          "Поле «Номер файла»: файла «%s» в вашей организации нет. Загрузите его по ссылке под полем или оставьте поле пустым."
              .formatted(file));
    }
    return file.strip();
  }

  private static Map<String, String> details(Answers answers) {
    Map<String, String> details = new LinkedHashMap<>();
    if (answers.text("evidenceNote").isPresent()) {
      answers.values().keySet().stream()
          .filter(it -> !OWN.contains(it))
          .forEach(key -> answers.text(key).ifPresent(it -> details.put(key, it)));
    }
    return details;
  }
}
