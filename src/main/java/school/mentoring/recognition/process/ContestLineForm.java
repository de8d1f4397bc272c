package school.mentoring.recognition.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.recognition.contest.Contest;
import school.mentoring.recognition.contest.ContestState;
import school.mentoring.recognition.contest.Contests;
import school.mentoring.shared.russian.Dates;

/** A line of a roadmap about contests: shows how they stand, and the evidence from a protocol. */
record ContestLineForm(Contests contests) implements TaskForm {

  @Override
  public Map<String, Object> shown(OpenTask task) {
    List<Contest> all = contests.of(task.organisation(), task.programme());
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("contestState", state(all));
    List<Contest> decided = all.stream().filter(it -> it.is(ContestState.CONFIRMED)).toList();
    if (!decided.isEmpty()) {
      shown.put("evidenceNote", note(decided));
      shown.put(
          "evidenceNumber",
          decided.stream()
              .flatMap(it -> it.protocolNumber().stream())
              .collect(Collectors.joining(", ")));
      lastDay(decided).ifPresent(it -> shown.put("evidenceDate", it.toString()));
    }
    return shown;
  }

  private static String state(List<Contest> all) {
    return all.isEmpty()
        ? "Конкурсов в программе пока нет."
        : all.stream()
            .map(it -> "«%s»: %s.".formatted(it.title(), it.state().title()))
            .collect(Collectors.joining(" "));
  }

  private static String note(List<Contest> decided) {
    return decided.stream()
        .map(
            it ->
                "Конкурс «%s»: протокол от %s № %s%s"
                    .formatted(
                        it.title(),
                        Dates.text(it.protocolDate().orElseThrow()),
                        it.protocolNumber().orElse(""),
                        it.entry().regulation().isEmpty()
                            ? ""
                            : "; положение: " + it.entry().regulation()))
        .collect(Collectors.joining(". "));
  }

  private static Optional<LocalDate> lastDay(List<Contest> decided) {
    return decided.stream().flatMap(it -> it.protocolDate().stream()).max(LocalDate::compareTo);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return Map.of();
  }
}
