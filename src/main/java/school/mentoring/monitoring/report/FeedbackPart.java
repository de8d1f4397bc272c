package school.mentoring.monitoring.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.Conclusions;
import school.mentoring.monitoring.Monitoring;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.monitoring.survey.CuratorAssessments;
import school.mentoring.monitoring.survey.SurveyResult;
import school.mentoring.monitoring.survey.SurveyResults;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.Surveys;
import school.mentoring.monitoring.survey.Swot;
import school.mentoring.monitoring.survey.SwotPart;
import school.mentoring.monitoring.survey.Swots;
import school.mentoring.roadmap.Programme;

/** First stage of the monitoring: surveys, strong and weak sides, the curator's assessment. */
@Component
@Order(40)
class FeedbackPart implements ReportPart {

  private static final List<SurveyStage> ASKED = List.of(SurveyStage.FEEDBACK, SurveyStage.MIDTERM);
  private static final List<SurveyStage> MEASURED = List.of(SurveyStage.ENTRY, SurveyStage.EXIT);

  private final Monitorings monitorings;
  private final Surveys surveys;
  private final SurveyResults results;
  private final Swots swots;
  private final CuratorAssessments assessments;
  private final FeedbackEvidence evidence;

  FeedbackPart(
      Monitorings monitorings,
      Surveys surveys,
      SurveyResults results,
      Swots swots,
      CuratorAssessments assessments,
      FeedbackEvidence evidence) {
    this.monitorings = monitorings;
    this.surveys = surveys;
    this.results = results;
    this.swots = swots;
    this.assessments = assessments;
    this.evidence = evidence;
  }

  @Override
  public String key() {
    return "feedback";
  }

  @Override
  public Keeping keeping() {
    return Keeping.NOTHING;
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return true;
  }

  @Override
  public Optional<ReportSection> section(ReportFacts facts) {
    Programme programme = programme(facts.scope());
    boolean whole = facts.scope().kind() == ReportKind.FINAL;
    ReportSection.Draft draft =
        ReportSection.of(
            "feedback",
            whole ? "Первый этап мониторинга: качество реализации" : "Обратная связь участников");
    surveys(draft, facts.scope(), programme);
    Optional<Monitoring> monitoring = monitorings.find(programme.organisation(), programme.id());
    if (facts.scope().tellsYearOf(programme)) {
      monitoring
          .flatMap(Monitoring::survey)
          .ifPresent(it -> FeedbackTables.satisfaction(draft, it));
    }
    if (whole) {
      analysed(draft, programme);
      monitoring.flatMap(Monitoring::conclusions).ifPresent(it -> words(draft, it, programme));
    }
    if (draft.isEmpty()) {
      draft.say("Опросов участников, чьи итоги относятся к отчётному периоду, не было.");
    }
    return Optional.of(draft.done())
        .filter(it -> !it.figures().isEmpty() || !it.paragraphs().isEmpty());
  }

  /** In a calendar year the surveys of the school year that ended in it. */
  private static Programme programme(ReportScope scope) {
    return scope.programmes().get(0);
  }

  private void surveys(ReportSection.Draft draft, ReportScope scope, Programme programme) {
    for (SurveyStage stage : ASKED) {
      if (belongs(scope, stage) || ended(scope, programme, stage)) {
        FeedbackTables.survey(draft, stage.key(), stage.title(), results(programme, stage));
      }
    }
    MEASURED.stream()
        .filter(it -> scope.kind() != ReportKind.FINAL && ended(scope, programme, it))
        .forEach(it -> draft.say(it.title() + " проведён; его итоги — во втором этапе."));
  }

  /** The year's surveys are told of at its end, that of January in the middle, whenever held. */
  private static boolean belongs(ReportScope scope, SurveyStage stage) {
    return scope.kind() == ReportKind.FINAL
        || scope.kind() == ReportKind.MID_YEAR && stage == SurveyStage.MIDTERM;
  }

  private boolean ended(ReportScope scope, Programme programme, SurveyStage stage) {
    return surveys.standing(programme.organisation(), programme.id(), stage).endedIn(scope.past());
  }

  private List<SurveyResult> results(Programme programme, SurveyStage stage) {
    return results.of(programme.organisation(), programme.id(), stage);
  }

  private void analysed(ReportSection.Draft draft, Programme programme) {
    Swot swot = swots.of(programme.organisation(), programme.id());
    if (!swot.empty()) {
      FeedbackTables.swot(draft, swot);
      SwotAnswers.write(draft, swots.counted(programme.organisation(), programme.id(), swot));
    }
    assessments
        .find(programme.organisation(), programme.id())
        .ifPresent(it -> FeedbackTables.assessment(draft, it));
  }

  /** What the table of strong and weak sides says already is not said twice. */
  private void words(ReportSection.Draft draft, Conclusions words, Programme programme) {
    Swot swot = swots.of(programme.organisation(), programme.id());
    FeedbackTables.say(draft, "", words.conclusion());
    sayNew(draft, "Что удалось: ", words.strengths(), swot.lines(SwotPart.STRENGTHS));
    sayNew(draft, "Что мешало: ", words.weaknesses(), swot.lines(SwotPart.WEAKNESSES));
  }

  private static void sayNew(
      ReportSection.Draft draft, String before, String words, List<String> said) {
    List<String> lines = words == null ? List.of() : words.lines().map(String::strip).toList();
    FeedbackTables.say(
        draft,
        before,
        lines.stream()
            .filter(it -> !it.isEmpty() && !said.contains(it))
            .collect(Collectors.joining("; ")));
  }

  @Override
  public Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    Programme programme = programme(facts.scope());
    Optional<ReportSection> section = section(facts);
    List<EvidenceItem> parts =
        section.stream()
            .flatMap(it -> it.figures().stream())
            .filter(it -> it.key().equals(figure))
            .findFirst()
            .map(it -> evidence.of(programme, it))
            .orElse(List.of());
    return parts.isEmpty() ? whole(programme, section, figure, page) : Counted.page(parts, page);
  }

  private static Page<EvidenceItem> whole(
      Programme programme, Optional<ReportSection> section, String figure, Pageable page) {
    String at = "/programmes/" + programme.id();
    if (figure.startsWith("feedback.score")) {
      return Stated.evidence(
          section, figure, "Оценка условий куратором", at + "/surveys/assessment", page);
    }
    return figure.startsWith("feedback.asked") || figure.startsWith("feedback.satisfied")
        ? Stated.evidence(
            section,
            figure,
            "Внесено куратором по итогам опроса удовлетворённости",
            at + "/monitoring",
            page)
        : Stated.evidence(
            section,
            figure,
            "Ответы опроса по всем формам вместе; малые группы не показываются, чтобы никого не узнали",
            at + "/surveys/" + figure.split("\\.")[1],
            page);
  }
}
