package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.Conclusions;
import school.mentoring.monitoring.Monitoring;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.Survey;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** First stage of the monitoring: how content people are, what went well, what stood in the way. */
@Component
@Order(40)
class FeedbackPart implements ReportPart {

  private final Monitorings monitorings;

  FeedbackPart(Monitorings monitorings) {
    this.monitorings = monitorings;
  }

  @Override
  public String key() {
    return "feedback";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return kind == ReportKind.FINAL
        || kind == ReportKind.SELF_EXAMINATION
        || kind == ReportKind.CERTIFICATE;
  }

  @Override
  public Optional<ReportSection> section(ReportFacts facts) {
    return of(facts)
        .filter(it -> it.survey().isPresent() || it.conclusions().isPresent())
        .map(FeedbackPart::written);
  }

  private Optional<Monitoring> of(ReportFacts facts) {
    return facts.scope().programmes().stream()
        .flatMap(it -> monitorings.find(it.organisation(), it.id()).stream())
        .reduce((earlier, later) -> later);
  }

  private static ReportSection written(Monitoring monitoring) {
    ReportSection.Draft draft =
        ReportSection.of("feedback", "Первый этап мониторинга: качество реализации");
    monitoring.survey().ifPresent(it -> survey(draft, it));
    monitoring.conclusions().ifPresent(it -> words(draft, it));
    return draft.done();
  }

  private static void survey(ReportSection.Draft draft, Survey survey) {
    Figure menteesAsked =
        Figure.count("feedback.menteesAsked", "Опрошено наставляемых", survey.askedMentees());
    Figure menteesContent =
        Figure.count("feedback.menteesContent", "из них довольны", survey.satisfiedMentees());
    Figure mentorsAsked =
        Figure.count("feedback.mentorsAsked", "Опрошено наставников", survey.askedMentors());
    Figure mentorsContent =
        Figure.count("feedback.mentorsContent", "из них довольны", survey.satisfiedMentors());
    List<Figure> figures = new ArrayList<>(List.of(menteesAsked, menteesContent));
    add(
        figures,
        Figure.share(
            "feedback.menteesShare",
            "Удовлетворённость наставляемых",
            menteesContent,
            menteesAsked));
    figures.addAll(List.of(mentorsAsked, mentorsContent));
    add(
        figures,
        Figure.share(
            "feedback.mentorsShare",
            "Удовлетворённость наставников",
            mentorsContent,
            mentorsAsked));
    draft.show(figures);
    say(draft, survey.conclusion());
  }

  private static void add(List<Figure> figures, Figure share) {
    if (share.known()) {
      figures.add(share);
    }
  }

  private static void words(ReportSection.Draft draft, Conclusions words) {
    say(draft, words.conclusion());
    said(words.strengths()).ifPresent(it -> draft.say("Что удалось: " + it));
    said(words.weaknesses()).ifPresent(it -> draft.say("Что мешало: " + it));
  }

  private static void say(ReportSection.Draft draft, String words) {
    said(words).ifPresent(draft::say);
  }

  private static Optional<String> said(String words) {
    return Optional.ofNullable(words).filter(it -> !it.isBlank());
  }

  /** Entered by the curator as one figure. */
  @Override
  public Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    return Counted.page(
        section(facts).stream()
            .flatMap(it -> it.figures().stream())
            .filter(it -> it.key().equals(figure))
            .map(
                it ->
                    new EvidenceItem(
                        "Внесено куратором по итогам опроса",
                        "/programmes/" + facts.scope().programme().id() + "/monitoring",
                        null,
                        it.value().intValue()))
            .toList(),
        page);
  }
}
