package school.mentoring.enrolment.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import school.mentoring.engine.FormChoice;

/**
 * A questionnaire as one person gets it: the questions that apply to the form of mentoring, with
 * the choices of the organisation. The keys of questions that feed the participant's record are
 * those of {@link school.mentoring.enrolment.entry.EntryField#key()}, so answers need no mapping.
 *
 * @param mentoringForm it is asked for; may be empty
 * @param about of whom a third party is asked, as the page names the person; may be empty
 * @param facts that the form is shown with, by the names its conditions use
 */
public record Questionnaire(
    QuestionnaireKind kind,
    String mentoringForm,
    String about,
    Map<String, String> facts,
    List<Section> sections) {

  /** The key of {@link #offering} for the people a participant may name after the meeting. */
  public static final String PARTNERS = "partners";

  public String title() {
    return kind.title();
  }

  /** Everything that is asked, in order. */
  public List<Question> fields() {
    return sections.stream().flatMap(it -> it.questions().stream()).toList();
  }

  /** The question with this key, if it is asked here. */
  public Optional<Question> field(String key) {
    return fields().stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /** The same one about a person. */
  public Questionnaire about(String person) {
    return new Questionnaire(kind, mentoringForm, person, facts, sections);
  }

  /**
   * The same one where questions that take their choices from a source get them, for example {@link
   * #PARTNERS}: value = id of the participant, label = name.
   */
  public Questionnaire offering(String source, List<FormChoice> choices) {
    return withQuestions(it -> it.field().choicesKey().equals(source) ? it.offering(choices) : it);
  }

  private Questionnaire withQuestions(UnaryOperator<Question> change) {
    return new Questionnaire(
        kind,
        mentoringForm,
        about,
        facts,
        sections.stream()
            .map(
                it ->
                    new Section(
                        it.title(), it.texts(), it.questions().stream().map(change).toList()))
            .toList());
  }
}
