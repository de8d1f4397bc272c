package school.mentoring.recognition.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.recognition.letter.Letters;

/** A line of a roadmap about thanks and awards: shows what was issued and handed over. */
record LettersLineForm(Letters letters) implements TaskForm {

  @Override
  public Map<String, Object> shown(OpenTask task) {
    List<String> issued = letters.summary(task.organisation(), task.programme());
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put(
        "lettersState",
        issued.isEmpty()
            ? "Писем, сертификатов и дипломов пока не выдано."
            : String.join("; ", issued) + ".");
    if (!issued.isEmpty()) {
      shown.put("evidenceNote", "Выдано по реестру: " + String.join("; ", issued) + ".");
    }
    return shown;
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return Map.of();
  }
}
