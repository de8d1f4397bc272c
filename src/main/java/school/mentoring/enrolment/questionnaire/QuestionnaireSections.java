package school.mentoring.enrolment.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.mentoring.engine.FormChoice;
import school.mentoring.engine.FormCondition;
import school.mentoring.engine.FormFile;
import school.mentoring.engine.FormPart;

/**
 * Makes the sections of a questionnaire out of its form: a part whose condition a fact does not
 * meet is left out, one that depends on an answer says so in words.
 *
 * @param facts the conditions are read against
 * @param choices that the organisation offers, by their source
 */
record QuestionnaireSections(Map<String, String> facts, Map<String, List<FormChoice>> choices) {

  List<Section> of(FormFile file) {
    List<Section> sections = new ArrayList<>();
    List<FormPart> loose = new ArrayList<>();
    for (FormPart part : file.parts()) {
      if (part.type().equals("group") && applies(part)) {
        sections.add(section(part.text(), part.parts(), file));
      } else if (!part.type().equals("group")) {
        loose.add(part);
      }
    }
    sections.add(0, section("", loose, file));
    return List.copyOf(sections);
  }

  private Section section(String title, List<FormPart> parts, FormFile file) {
    List<FormPart> asked = parts.stream().filter(this::applies).toList();
    return new Section(
        title,
        asked.stream()
            .filter(it -> it.type().equals("text"))
            .flatMap(it -> Arrays.stream(it.text().split("\n\n")))
            .filter(it -> !it.startsWith("#") && !it.contains("{{"))
            .toList(),
        asked.stream().flatMap(it -> question(it, file).stream()).toList());
  }

  private boolean applies(FormPart part) {
    return part.condition()
        .filter(it -> facts.containsKey(it.key()))
        .map(it -> facts.get(it.key()).equals(it.value()))
        .orElse(true);
  }

  private Optional<Question> question(FormPart part, FormFile file) {
    String onlyIf =
        part.condition()
            .filter(it -> !facts.containsKey(it.key()))
            .map(it -> inWords(it, file))
            .orElse("");
    return part.field()
        .map(it -> new Question(it, onlyIf))
        .map(it -> choices.containsKey(it.field().choicesKey()) ? offered(it) : it);
  }

  private Question offered(Question question) {
    return question.offering(choices.get(question.field().choicesKey()));
  }

  /** «Если на вопрос «…» ответ «Да»». */
  private static String inWords(FormCondition condition, FormFile file) {
    return file.fields().stream()
        .filter(it -> it.key().equals(condition.key()))
        .map(
            it ->
                "Если на вопрос «%s» ответ «%s»"
                    .formatted(
                        it.label(),
                        it.choices().stream()
                            .filter(choice -> choice.value().equals(condition.value()))
                            .map(FormChoice::label)
                            .findFirst()
                            .orElse(condition.value())))
        .findFirst()
        .orElse("");
  }
}
