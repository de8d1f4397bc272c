package school.mentoring.monitoring.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.questionnaire.Question;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.Questionnaires;
import school.mentoring.enrolment.questionnaire.SurveyAnswers;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * How the participants of programmes changed: the same instrument on entry and at the end, compared
 * for each person by the database, shown for groups only.
 */
@Service
public class Dynamics {

  private final Surveys surveys;
  private final SurveyAnswers answers;
  private final Questionnaires questionnaires;
  private final MentoringForms forms;
  private final SurveySettings settings;
  private final TypedChanges typed;

  Dynamics(
      Surveys surveys,
      SurveyAnswers answers,
      Questionnaires questionnaires,
      MentoringForms forms,
      SurveySettings settings,
      TypedChanges typed) {
    this.surveys = surveys;
    this.answers = answers;
    this.questionnaires = questionnaires;
    this.forms = forms;
    this.settings = settings;
    this.typed = typed;
  }

  /** All changes: the measured ones, then those that the school typed. */
  @Transactional(readOnly = true)
  public List<Change> of(OrganisationId organisation, ProgrammeId programme) {
    List<Change> changes = new ArrayList<>(measured(organisation, programme));
    changes.addAll(typed.of(organisation, programme).values());
    return List.copyOf(changes);
  }

  /** What both measurements say; nothing while one of them goes on. */
  @Transactional(readOnly = true)
  public List<Change> measured(OrganisationId organisation, ProgrammeId programme) {
    if (!surveys.standing(organisation, programme, SurveyStage.ENTRY).ready()
        || !surveys.standing(organisation, programme, SurveyStage.EXIT).ready()) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    for (QuestionnaireKind kind : SurveyStage.EXIT.kinds()) {
      Map<String, String> marks = marks(organisation, kind);
      changes.addAll(
          new ComparedMarks(
                  side(kind),
                  marks,
                  settings.groups(organisation),
                  once(organisation, programme, kind))
              .changes(
                  answers.growth(organisation, programme, kind, marks.keySet()),
                  answers.moves(organisation, programme, kind, marks.keySet())));
    }
    return changes;
  }

  private AnsweredOnce once(
      OrganisationId organisation, ProgrammeId programme, QuestionnaireKind kind) {
    return new AnsweredOnce(
        Stream.of(SurveyStage.ENTRY, SurveyStage.EXIT)
            .map(it -> answered(Surveys.of(organisation, programme, it), kind))
            .toList(),
        settings.groups(organisation));
  }

  /** People by question and form; by form alone for the average of all questions. */
  private Map<String, Map<String, Integer>> answered(
      SurveyAnswers.Of survey, QuestionnaireKind kind) {
    Map<String, Map<String, Integer>> people = new HashMap<>();
    answers.reach(survey).stream()
        .filter(it -> it.kind() == kind)
        .forEach(it -> put(people, it.key(), it.form(), it.people()));
    answers.turnout(survey).stream()
        .filter(it -> it.kind() == kind)
        .forEach(it -> put(people, Change.OVERALL, it.form(), it.answered()));
    return people;
  }

  private static void put(
      Map<String, Map<String, Integer>> people, String question, String form, int answered) {
    people.computeIfAbsent(question, it -> new HashMap<>()).put(form, answered);
  }

  /**
   * The one change that stands for all: of the mentees, else of the mentors; empty while nothing
   * can be shown.
   */
  @Transactional(readOnly = true)
  public Optional<Change> headline(OrganisationId organisation, ProgrammeId programme) {
    return measured(organisation, programme).stream()
        .filter(it -> it.overall() && it.everybody() && !it.hidden())
        .findFirst();
  }

  /** The questions with marks that any form of mentoring is asked, with their words. */
  private Map<String, String> marks(OrganisationId organisation, QuestionnaireKind kind) {
    Map<String, String> marks = new LinkedHashMap<>();
    for (MentoringForm form : forms.of(organisation)) {
      questionnaires.get(organisation, kind, form.name()).fields().stream()
          .filter(it -> it.look() == Question.Look.SCALE)
          .forEach(it -> marks.putIfAbsent(it.key(), it.label()));
    }
    return marks;
  }

  private static String side(QuestionnaireKind kind) {
    return kind == QuestionnaireKind.MENTEE_MEASURE ? "Наставляемые" : "Наставники";
  }
}
