package school.mentoring.mentorship.process.care;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.engine.OpenTask;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.care.CareSignal;
import school.mentoring.mentorship.care.PairCare;
import school.mentoring.mentorship.care.PairCares;
import school.mentoring.shared.russian.Dates;

/** What the tasks about a pair show: who, why and until when; never what somebody wrote. */
@Component
class CareTask {

  private final PairCares cares;
  private final Mentorships pairs;

  CareTask(PairCares cares, Mentorships pairs) {
    this.cares = cares;
    this.pairs = pairs;
  }

  Map<String, Object> shown(OpenTask task) {
    PairCare care = cares.get(task.organisation(), CareVariables.care(task));
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("pair", pairs.view(task.organisation(), care.pair()).names());
    shown.put("pairId", care.pair().toString());
    shown.put("programmeId", care.programme().toString());
    shown.put(
        "seenSignals",
        care.signals().stream().map(CareTask::line).collect(Collectors.joining("\n")));
    shown.put(
        "signalKinds",
        care.signals().stream()
            .map(it -> it.kind().title())
            .distinct()
            .collect(Collectors.joining(", ")));
    shown.put("deadline", task.due().map(Dates::text).orElse("не указан"));
    shown.put("seenRecommendation", care.recommended().orElse("пока нет"));
    shown.put("advice", advice(care));
    return shown;
  }

  private static String line(CareSignal signal) {
    return Dates.text(signal.foundOn()) + ": " + signal.kind().title();
  }

  private static String advice(PairCare care) {
    return care.stoppedOn().isPresent()
        ? "Наставляемый остановил встречи: пока вы не решите, пара не встречается. Наставник знает только, что встречи приостановлены."
        : "Несложившаяся или замолчавшая пара — не ошибка: сначала узнайте, что мешает.";
  }
}
