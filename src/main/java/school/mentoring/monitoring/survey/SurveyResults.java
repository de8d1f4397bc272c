package school.mentoring.monitoring.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;
import school.mentoring.enrolment.questionnaire.Question;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.Questionnaires;
import school.mentoring.enrolment.questionnaire.SurveyAnswers;
import school.mentoring.enrolment.questionnaire.SurveyTally;
import school.mentoring.enrolment.questionnaire.SurveyTurnout;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** What was said in the surveys of a programme: by groups, never by people. */
@Service
public class SurveyResults {

  private static final int PAGE = 50;

  private final Surveys surveys;
  private final SurveyAnswers answers;
  private final Questionnaires questionnaires;
  private final SurveySettings settings;

  SurveyResults(
      Surveys surveys,
      SurveyAnswers answers,
      Questionnaires questionnaires,
      SurveySettings settings) {
    this.surveys = surveys;
    this.answers = answers;
    this.questionnaires = questionnaires;
    this.settings = settings;
  }

  /** The results of a survey: of the mentees, then of the mentors; nothing where none was begun. */
  @Transactional(readOnly = true)
  public List<SurveyResult> of(
      OrganisationId organisation, ProgrammeId programme, SurveyStage stage) {
    SurveyStanding standing = surveys.standing(organisation, programme, stage);
    SurveyAnswers.Of survey = Surveys.of(organisation, programme, stage);
    List<SurveyTurnout> turnout = answers.turnout(survey);
    var reach = answers.reach(survey);
    Map<QuestionnaireKind, Map<String, List<Question>>> questions =
        standing.sides().stream()
            .map(SurveySide::kind)
            .collect(Collectors.toMap(it -> it, it -> questions(organisation, it, turnout)));
    var tallies = answers.tallies(survey, counted(questions.values()));
    SmallGroups small = settings.groups(organisation);
    return standing.sides().stream()
        .map(
            side ->
                new CountedSurvey(
                        side.kind(),
                        questions.get(side.kind()),
                        turnout.stream().filter(it -> it.kind() == side.kind()).toList(),
                        reach.stream().filter(it -> it.kind() == side.kind()).toList(),
                        tallies.stream().filter(it -> it.kind() == side.kind()).toList(),
                        small)
                    .result(side.kind().title(), side.ready()))
        .toList();
  }

  /** Keys of the questions whose answers are counted; what people wrote is not even read. */
  private static Set<String> counted(Collection<Map<String, List<Question>>> questions) {
    return questions.stream()
        .flatMap(it -> it.values().stream())
        .flatMap(List::stream)
        .filter(it -> CountedSurvey.type(it) != QuestionResult.Type.OPEN)
        .map(Question::key)
        .collect(Collectors.toSet());
  }

  private Map<String, List<Question>> questions(
      OrganisationId organisation, QuestionnaireKind kind, List<SurveyTurnout> turnout) {
    Map<String, List<Question>> questions = new HashMap<>();
    turnout.stream()
        .filter(it -> it.kind() == kind)
        .forEach(
            it ->
                questions.put(
                    it.form(), questionnaires.get(organisation, kind, it.form()).fields()));
    return questions;
  }

  /** The result of one questionnaire of a survey, if the survey was begun. */
  @Transactional(readOnly = true)
  public Optional<SurveyResult> of(
      OrganisationId organisation,
      ProgrammeId programme,
      SurveyStage stage,
      QuestionnaireKind kind) {
    return of(organisation, programme, stage).stream().filter(it -> it.kind() == kind).findFirst();
  }

  /**
   * What people wrote in their own words, without who wrote it and in no order that tells it.
   *
   * @throws Refusal if too few have written
   */
  @Transactional(readOnly = true)
  public Page<String> words(
      OrganisationId organisation,
      ProgrammeId programme,
      SurveyStage stage,
      QuestionnaireKind kind,
      String key,
      int page) {
    of(organisation, programme, stage, kind)
        .flatMap(it -> it.question(key))
        .filter(it -> it.type() == QuestionResult.Type.OPEN && !it.hidden())
        .orElseThrow(
            () -> Refusal.notFound("Здесь нечего показать: ответило меньше людей, чем нужно."));
    List<String> shuffled =
        answers.tallies(Surveys.of(organisation, programme, stage), Set.of(key)).stream()
            .filter(it -> it.kind() == kind)
            .map(SurveyTally::text)
            .distinct()
            .sorted(Comparator.comparing(SurveyResults::shuffle))
            .toList();
    PageRequest cut = PageRequest.of(PageNumber.of(page), PAGE);
    int from = (int) Math.min(cut.getOffset(), shuffled.size());
    return new PageImpl<>(
        shuffled.subList(from, Math.min(from + PAGE, shuffled.size())), cut, shuffled.size());
  }

  /** The same order every time, and on every node; of no meaning. */
  private static String shuffle(String text) {
    return DigestUtils.md5DigestAsHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
