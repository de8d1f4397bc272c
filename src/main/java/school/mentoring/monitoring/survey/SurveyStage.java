package school.mentoring.monitoring.survey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import school.mentoring.enrolment.questionnaire.CampaignMoment;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.SchoolYear;

/** The surveys of a year; each asks mentees and mentors by a questionnaire of their own. */
public enum SurveyStage {
  ENTRY("Замер на входе", CampaignMoment.ENTRY, "userTask_measureAtEntry"),
  MIDTERM("Промежуточный опрос (январь)", CampaignMoment.NONE, "userTask_surveyMidterm"),
  FEEDBACK("Опрос удовлетворённости", CampaignMoment.NONE, "userTask_surveySatisfaction"),
  EXIT("Замер на выходе", CampaignMoment.EXIT, "userTask_assessInfluence");

  private final String title;
  private final CampaignMoment moment;
  private final String element;

  SurveyStage(String title, CampaignMoment moment, String element) {
    this.title = title;
    this.moment = moment;
    this.element = element;
  }

  public String title() {
    return title;
  }

  public CampaignMoment moment() {
    return moment;
  }

  /** The questionnaire of the mentees, then that of the mentors. */
  public List<QuestionnaireKind> kinds() {
    return switch (this) {
      case FEEDBACK ->
          List.of(QuestionnaireKind.MENTEE_FEEDBACK, QuestionnaireKind.MENTOR_FEEDBACK);
      case MIDTERM -> List.of(QuestionnaireKind.MENTEE_MIDTERM, QuestionnaireKind.MENTOR_MIDTERM);
      case ENTRY, EXIT ->
          List.of(QuestionnaireKind.MENTEE_MEASURE, QuestionnaireKind.MENTOR_MEASURE);
    };
  }

  Set<QuestionnaireKind> kindSet() {
    return Set.copyOf(kinds());
  }

  /** The line of a roadmap that asks for it, where there is one. */
  String element() {
    return element;
  }

  /** When it is usual where the roadmap says nothing. */
  DateRange usual(SchoolYear year) {
    int start = year.start();
    return switch (this) {
      case ENTRY -> new DateRange(LocalDate.of(start, 10, 1), LocalDate.of(start, 10, 31));
      case MIDTERM -> new DateRange(LocalDate.of(start + 1, 1, 12), LocalDate.of(start + 1, 1, 31));
      case FEEDBACK, EXIT ->
          new DateRange(LocalDate.of(start + 1, 5, 3), LocalDate.of(start + 1, 5, 25));
    };
  }

  /** In addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of an address. */
  public static Optional<SurveyStage> find(String key) {
    return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
  }
}
