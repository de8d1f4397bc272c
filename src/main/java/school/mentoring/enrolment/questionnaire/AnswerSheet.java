package school.mentoring.enrolment.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A filled questionnaire, already checked against its form.
 *
 * @param values by the keys of the fields; nothing for a field that was left empty
 * @param givenBy login of whoever typed it; null where nobody was logged in
 * @param sending tells one sending from another: the same one counts once
 */
public record AnswerSheet(
    Map<String, List<String>> values, Channel channel, String givenBy, UUID sending) {

  /** By which way an answer came. */
  public enum Channel {
    LINK("по ссылке"),
    TASK("в списке задач"),
    PAPER("с бумаги");

    private final String title;

    Channel(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public AnswerSheet {
    Map<String, List<String>> filled = new LinkedHashMap<>();
    values.forEach(
        (key, texts) -> {
          List<String> said =
              texts.stream().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList();
          if (!said.isEmpty()) {
            filled.put(key, said);
          }
        });
    values = filled;
  }

  /** Nothing was answered: whichever way it came, this is no answer. */
  boolean blank() {
    return values.isEmpty();
  }
}
