package school.mentoring.monitoring.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.monitoring.EntryMeasure;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The figures that surveys give to the monitoring, so that nobody types them again. */
@Service
public class SurveyFigures {

  /** The question that tells whether somebody is content. */
  public static final String QUESTION = "satisfaction";

  private final Surveys surveys;
  private final SurveyResults results;
  private final SurveySettings settings;

  SurveyFigures(Surveys surveys, SurveyResults results, SurveySettings settings) {
    this.surveys = surveys;
    this.results = results;
    this.settings = settings;
  }

  /**
   * How many of one side are content.
   *
   * @param answered people who said so or not; 0 where too few did to be counted
   */
  public record Content(int answered, int content) {

    static final Content UNKNOWN = new Content(0, 0);
  }

  /** Both sides of the survey of contentment. */
  public record Contentment(Content mentees, Content mentors) {}

  /**
   * Whether people are content, as they said; empty where no survey has ended, or nobody answered.
   * A side of which too few answered counts as unknown.
   */
  @Transactional(readOnly = true)
  public Optional<Contentment> contentment(OrganisationId organisation, ProgrammeId programme) {
    SurveyStanding standing = surveys.standing(organisation, programme, SurveyStage.FEEDBACK);
    if (!standing.ready() || standing.answered() == 0) {
      return Optional.empty();
    }
    int from = settings.satisfiedFrom(organisation);
    var said = results.of(organisation, programme, SurveyStage.FEEDBACK);
    return Optional.of(
        new Contentment(
            content(said, QuestionnaireKind.MENTEE_FEEDBACK, from),
            content(said, QuestionnaireKind.MENTOR_FEEDBACK, from)));
  }

  private static Content content(List<SurveyResult> said, QuestionnaireKind kind, int from) {
    return said.stream()
        .filter(it -> it.kind() == kind)
        .flatMap(it -> it.question(QUESTION).stream())
        .filter(it -> !it.hidden())
        .findFirst()
        .map(it -> new Content(it.answered(), atLeast(it, from)))
        .orElse(Content.UNKNOWN);
  }

  private static int atLeast(QuestionResult result, int from) {
    return result.distribution().entrySet().stream()
        .filter(it -> Integer.parseInt(it.getKey()) >= from)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** The mentees' average mark on entry over the whole instrument; empty where it is not known. */
  @Transactional(readOnly = true)
  public Optional<EntryMeasure> entry(OrganisationId organisation, ProgrammeId programme) {
    return results
        .of(organisation, programme, SurveyStage.ENTRY, QuestionnaireKind.MENTEE_MEASURE)
        .filter(SurveyResult::shown)
        .flatMap(
            it ->
                mean(it).map(average -> new EntryMeasure(Change.OVERALL, average, it.answered())));
  }

  private static Optional<Double> mean(SurveyResult result) {
    double sum = 0;
    int marks = 0;
    for (QuestionResult question : result.questions()) {
      if (question.mean() != null) {
        sum += question.mean() * question.answered();
        marks += question.answered();
      }
    }
    return marks == 0 ? Optional.empty() : Optional.of(Math.round(100 * sum / marks) / 100.0);
  }

  /** The least mark of somebody who is content. */
  public int satisfiedFrom(OrganisationId organisation) {
    return settings.satisfiedFrom(organisation);
  }

  /** How many people must have answered for an indicator to be made of it. */
  public int smallest(OrganisationId organisation) {
    return settings.groups(organisation).smallest();
  }
}
